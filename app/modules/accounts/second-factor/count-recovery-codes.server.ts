import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { recoveryCodes } from '@/drizzle/schema'

/** How many still work; null when none were made for the factor in place. */
export async function countRecoveryCodes(tx: Tx, accountId: AccountId): Promise<number | null> {
  const [row] = await tx
    .select({ left: sql<number>`count(*) filter (where ${recoveryCodes.usedAt} is null)::int` })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.accountId, accountId))
    .groupBy(recoveryCodes.accountId)
  return row?.left ?? null
}
