import { sql } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts, emailAddresses } from '@/drizzle/schema'
import type { PageLanguage, Role } from '@/drizzle/vocabulary'
import { findAccountByEmail } from './address/find-account-by-email.server'
import { addressIndexes, sealAddress } from './address/seal-address'

/**
 * The account of an e-mail address, created when there is none. Runs in a transaction that acts for the portal.
 * `created` is false when the address already had one, of whatever role: callers must not tell the visitor.
 */
export async function createAccount(
  tx: Tx,
  ctx: Pick<Context, 'keyring' | 'clock'>,
  input: { role: Role; email: string; language?: PageLanguage | null | undefined },
): Promise<{ accountId: AccountId; created: boolean }> {
  await holdAddress(tx, ctx, input.email)
  const existing = await findAccountByEmail(tx, ctx, input.email)
  if (existing) return { accountId: existing.accountId, created: false }
  const [account] = await tx
    .insert(accounts)
    .values({ role: input.role, language: input.language ?? undefined, createdAt: ctx.clock.now() })
    .returning({ id: accounts.id })
  if (!account) throw new Error('insert into accounts returned no row')
  const address = sealAddress(ctx.keyring, { accountId: account.id, email: input.email })
  await tx.insert(emailAddresses).values(address)
  return { accountId: account.id, created: true }
}

/**
 * One at a time for one address. The unique index alone would not do while keys are rotated: two processes may write the
 * same address under two keys. They share one key at least, and every process takes the locks in the same order.
 */
async function holdAddress(tx: Tx, { keyring }: Pick<Context, 'keyring'>, email: string): Promise<void> {
  for (const index of addressIndexes(keyring, email).sort()) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${index}, 0))`)
  }
}
