import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts } from '@/drizzle/schema'

/**
 * Ends all sessions of an account, those that are being opened at this moment too: they carry the epoch that was read
 * before. Runs in a transaction that acts for the portal.
 */
export async function endEverySession(tx: Tx, accountId: AccountId): Promise<void> {
  await tx
    .update(accounts)
    .set({ sessionEpoch: sql`${accounts.sessionEpoch} + 1` })
    .where(eq(accounts.id, accountId))
}
