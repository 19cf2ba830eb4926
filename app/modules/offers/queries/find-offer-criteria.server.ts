import { eq } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { jobOffers, jobOfferSkills, workplaces } from '@/drizzle/schema'
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
  return toCriteria(row, row.offer.occupationCode, await selectOfferSkills(tx, jobOfferId))
}

/** What every published offer asks: two queries, however many there are. For counting, in nobody's name. */
export async function listPublishedCriteria(tx: Tx): Promise<OfferCriteria[]> {
  const rows = await tx
    .select({ offer: jobOffers, workplaceCell: workplaces.cell })
    .from(jobOffers)
    .leftJoin(workplaces, eq(workplaces.id, jobOffers.workplaceId))
    .where(eq(jobOffers.status, 'published'))
  const skills = await tx
    .select({
      jobOfferId: jobOfferSkills.jobOfferId,
      code: jobOfferSkills.skillCode,
      importance: jobOfferSkills.importance,
      indispensable: jobOfferSkills.indispensable,
    })
    .from(jobOfferSkills)
    .innerJoin(jobOffers, eq(jobOffers.id, jobOfferSkills.jobOfferId))
    .where(eq(jobOffers.status, 'published'))
  const skillsOf = new Map<JobOfferId, OfferCriteria['skills']>()
  for (const { jobOfferId, ...skill } of skills) {
    const known = skillsOf.get(jobOfferId)
    if (known === undefined) skillsOf.set(jobOfferId, [skill])
    else known.push(skill)
  }
  return rows.flatMap((row) =>
    row.offer.occupationCode === null
      ? []
      : [toCriteria(row, row.offer.occupationCode, skillsOf.get(row.offer.id) ?? [])],
  )
}

function toCriteria(
  {
    offer,
    workplaceCell,
  }: { offer: typeof jobOffers.$inferSelect; workplaceCell: OfferCriteria['workplaceCell'] },
  occupation: OfferCriteria['occupation'],
  skills: OfferCriteria['skills'],
): OfferCriteria {
  return {
    occupation,
    skills,
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
