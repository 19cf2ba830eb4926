import { and, count, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { recoveryCodes } from '@/drizzle/schema'

/** How many still work. */
export async function countRecoveryCodes(tx: Tx, accountId: AccountId): Promise<number> {
  const [row] = await tx
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt)))
  return row?.left ?? 0
}

/** Whether any were made for the factor in place, used or not. */
export async function hasRecoveryCodes(tx: Tx, accountId: AccountId): Promise<boolean> {
  const rows = await tx
    .select({ accountId: recoveryCodes.accountId })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.accountId, accountId))
    .limit(1)
  return rows.length > 0
}
