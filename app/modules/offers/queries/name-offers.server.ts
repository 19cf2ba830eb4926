import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { establishments, jobOffers, jobTitles, occupations } from '@/drizzle/schema'
import { summaryColumns } from './offer-summary.server'

/** What offers are called and whose they are, by offer; those that the transaction's role may not read are left out. */
export async function nameOffers(
  tx: Tx,
  jobOfferIds: readonly JobOfferId[],
): Promise<Map<JobOfferId, { title: string; establishmentName: string }>> {
  if (jobOfferIds.length === 0) return new Map()
  const rows = await tx
    .select({ id: jobOffers.id, title: summaryColumns.title, establishmentName: establishments.name })
    .from(jobOffers)
    .innerJoin(establishments, eq(establishments.id, jobOffers.establishmentId))
    .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
    .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
    .where(inArray(jobOffers.id, [...jobOfferIds]))
  return new Map(rows.map(({ id, ...named }) => [id, named]))
}
