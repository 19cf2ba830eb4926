import { eq, inArray } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts, emailAddresses } from '@/drizzle/schema'
import { addressIndexes } from './seal-address'

/** The account of an address, in any spelling of it. Runs in a transaction that acts for the portal. */
export async function findAccountByEmail(
  tx: Tx,
  { keyring }: Pick<Context, 'keyring'>,
  email: string,
): Promise<{ accountId: AccountId; disabled: boolean } | null> {
  const [row] = await tx
    .select({ accountId: accounts.id, disabledAt: accounts.disabledAt })
    .from(emailAddresses)
    .innerJoin(accounts, eq(accounts.id, emailAddresses.accountId))
    .where(inArray(emailAddresses.emailIndex, addressIndexes(keyring, email)))
  return row ? { accountId: row.accountId, disabled: row.disabledAt !== null } : null
}
