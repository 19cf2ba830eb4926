import { and, eq, gte, isNotNull, or } from 'drizzle-orm'
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

/** An offer that employers can be shown people for, and what it asks. */
export interface OpenOffer {
  jobOfferId: JobOfferId
  criteria: OfferCriteria
}

/**
 * What every published offer asks: two queries, however many there are. For counting, in nobody's name.
 * @param closedSince adds the offers that were open at some time from then on. One that is paused is left out: since when
 * is not kept with it.
 */
export async function listOpenOffers(tx: Tx, closedSince?: Date): Promise<OpenOffer[]> {
  const isOpen = or(
    eq(jobOffers.status, 'published'),
    closedSince === undefined
      ? undefined
      : and(
          eq(jobOffers.status, 'closed'),
          isNotNull(jobOffers.publishedAt),
          gte(jobOffers.closedAt, closedSince),
        ),
  )
  const rows = await tx
    .select({ offer: jobOffers, workplaceCell: workplaces.cell })
    .from(jobOffers)
    .leftJoin(workplaces, eq(workplaces.id, jobOffers.workplaceId))
    .where(isOpen)
    .orderBy(jobOffers.id)
  const skills = await tx
    .select({
      jobOfferId: jobOfferSkills.jobOfferId,
      code: jobOfferSkills.skillCode,
      importance: jobOfferSkills.importance,
      indispensable: jobOfferSkills.indispensable,
    })
    .from(jobOfferSkills)
    .innerJoin(jobOffers, eq(jobOffers.id, jobOfferSkills.jobOfferId))
    .where(isOpen)
  const skillsOf = new Map<JobOfferId, OfferCriteria['skills']>()
  for (const { jobOfferId, ...skill } of skills) {
    const known = skillsOf.get(jobOfferId)
    if (known === undefined) skillsOf.set(jobOfferId, [skill])
    else known.push(skill)
  }
  return rows.flatMap((row) => {
    const { id, occupationCode } = row.offer
    if (occupationCode === null) return []
    return [{ jobOfferId: id, criteria: toCriteria(row, occupationCode, skillsOf.get(id) ?? []) }]
  })
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
