import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts, emailAddresses } from '@/drizzle/schema'
import type { Role } from '@/drizzle/vocabulary'
import { eq } from 'drizzle-orm'

/**
 * The account of an e-mail address, created when there is none. Runs in a transaction that acts for the portal.
 * `created` is false when the address already had one, of whatever role: callers must not tell the visitor.
 */
export async function createAccount(
  tx: Tx,
  input: { role: Role; email: string; now: Date },
): Promise<{ accountId: AccountId; created: boolean }> {
  const [account] = await tx
    .insert(accounts)
    .values({ role: input.role, createdAt: input.now })
    .returning({ id: accounts.id })
  if (!account) throw new Error('insert into accounts returned no row')
  const [address] = await tx
    .insert(emailAddresses)
    .values({ accountId: account.id, email: input.email })
    .onConflictDoNothing()
    .returning({ accountId: emailAddresses.accountId })
  if (address) return { accountId: account.id, created: true }

  await tx.delete(accounts).where(eq(accounts.id, account.id))
  const [existing] = await tx
    .select({ accountId: emailAddresses.accountId })
    .from(emailAddresses)
    .where(eq(emailAddresses.email, input.email))
  if (!existing) throw new Error('the address is taken and cannot be read')
  return { accountId: existing.accountId, created: false }
}
