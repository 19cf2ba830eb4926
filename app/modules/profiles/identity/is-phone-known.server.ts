import { inArray, sql } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import { identities } from '@/drizzle/schema'

/**
 * Whether a number is somebody's, and not whose. Runs in a transaction that acts for the portal, and holds the number until it ends:
 * of two people who are signed up with one number at once, the second is asked about.
 * @param phone E.164.
 */
export async function isPhoneKnown(
  tx: Tx,
  { keyring }: Pick<Context, 'keyring'>,
  phone: string,
): Promise<boolean> {
  const indexes = keyring.blindIndexes(identities.phone, phone).sort()
  for (const index of indexes) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${index}, 0))`)
  }
  return (await tx.$count(identities, inArray(identities.phoneIndex, indexes))) > 0
}
