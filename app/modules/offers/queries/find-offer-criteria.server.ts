import { eq } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { jobOffers, workplaces } from '@/drizzle/schema'
import type { OfferCriteria } from '@/search/documents'
import { selectOfferSkills } from '../rows/offer-rows.server'

/**
 * What an engine compares profiles with. Null when there is no such offer, or when it does not name an occupation yet.
 * Asks for nobody's right: callers have loaded the offer as their actor.
 */
export async function findOfferCriteria(tx: Tx, jobOfferId: JobOfferId): Promise<OfferCriteria | null> {
  const [row] = await tx
    .select({ offer: jobOffers, workplaceCell: workplaces.cell })
    .from(jobOffers)
    .leftJoin(workplaces, eq(workplaces.id, jobOffers.workplaceId))
    .where(eq(jobOffers.id, jobOfferId))
  if (!row || row.offer.occupationCode === null) return null
  const { offer, workplaceCell } = row
  return {
    occupation: row.offer.occupationCode,
    skills: await selectOfferSkills(tx, jobOfferId),
    licences: offer.licences,
    certificates: offer.certificates,
    languages: offer.languages,
    contract: offer.contract,
    slots: offer.slots,
    startsOn: offer.startsOn,
    experienceMonths: offer.experienceMonths,
    workplaceCell,
    pool: offer.poolId,
  }
}
