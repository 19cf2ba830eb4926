import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, JobOfferId } from '@/drizzle/ids'
import { establishmentMembers, jobOffers } from '@/drizzle/schema'

export type OfferRow = typeof jobOffers.$inferSelect

/** Restricts a query on offers to those of the establishments the account is a member of. */
export function isOfferOf(accountId: AccountId): SQL {
  return inArray(
    jobOffers.establishmentId,
    sql`(select ${establishmentMembers.establishmentId} from ${establishmentMembers} where ${establishmentMembers.accountId} = ${accountId})`,
  )
}

/** The offer, held until the transaction ends. @throws DomainError `not_found` unless it is the employer's. */
export async function lockOwnOffer(tx: Tx, accountId: AccountId, jobOfferId: JobOfferId): Promise<OfferRow> {
  const [offer] = await tx
    .select()
    .from(jobOffers)
    .where(and(eq(jobOffers.id, jobOfferId), isOfferOf(accountId)))
    .for('update')
  if (!offer) throw notFound()
  return offer
}
