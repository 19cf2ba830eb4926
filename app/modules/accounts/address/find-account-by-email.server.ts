import { eq } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts, emailAddresses } from '@/drizzle/schema'

/** The account of an address. Runs in a transaction that acts for the portal. */
export async function findAccountByEmail(
  tx: Tx,
  _ctx: Pick<Context, 'keyring'>,
  email: string,
): Promise<{ accountId: AccountId; disabled: boolean } | null> {
  const [row] = await tx
    .select({ accountId: accounts.id, disabledAt: accounts.disabledAt })
    .from(emailAddresses)
    .innerJoin(accounts, eq(accounts.id, emailAddresses.accountId))
    .where(eq(emailAddresses.email, email))
  return row ? { accountId: row.accountId, disabled: row.disabledAt !== null } : null
}
