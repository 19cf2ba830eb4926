import { asc, eq, gte, type SQL } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, JobOfferId } from '@/drizzle/ids'
import { jobOffers, jobOfferSkills, jobTitles, occupations, workplaces } from '@/drizzle/schema'
import type { OfferCriteria } from '@/search/documents'
import { selectOfferSkills } from '../rows/offer-rows.server'
import { summaryColumns } from './offer-summary.server'

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

/** An offer as it is named where what it did is looked at again. */
export interface PastOffer extends OpenOffer {
  establishmentId: EstablishmentId
  title: string
}

/** Offers published since then, whatever has become of them, in the order of ids. In nobody's name. */
export function listPastOffers(tx: Tx, since: Date): Promise<PastOffer[]> {
  return selectWithCriteria(tx, gte(jobOffers.publishedAt, since))
}

/** Two queries, however many offers there are. One that names no occupation cannot be compared, and is left out. */
export async function selectWithCriteria(tx: Tx, where: SQL | undefined): Promise<PastOffer[]> {
  const rows = await tx
    .select({ offer: jobOffers, workplaceCell: workplaces.cell, title: summaryColumns.title })
    .from(jobOffers)
    .leftJoin(workplaces, eq(workplaces.id, jobOffers.workplaceId))
    .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
    .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
    .where(where)
    .orderBy(asc(jobOffers.id))
  const skills = await tx
    .select({
      jobOfferId: jobOfferSkills.jobOfferId,
      code: jobOfferSkills.skillCode,
      importance: jobOfferSkills.importance,
      indispensable: jobOfferSkills.indispensable,
    })
    .from(jobOfferSkills)
    .innerJoin(jobOffers, eq(jobOffers.id, jobOfferSkills.jobOfferId))
    .where(where)
  const skillsOf = new Map<JobOfferId, OfferCriteria['skills']>()
  for (const { jobOfferId, ...skill } of skills) {
    const known = skillsOf.get(jobOfferId)
    if (known === undefined) skillsOf.set(jobOfferId, [skill])
    else known.push(skill)
  }
  return rows.flatMap(({ title, ...row }) => {
    const { id, establishmentId, occupationCode } = row.offer
    if (occupationCode === null) return []
    const criteria = toCriteria(row, occupationCode, skillsOf.get(id) ?? [])
    return [{ jobOfferId: id, establishmentId, title, criteria }]
  })
}

/** What is asked by an offer that names its occupation. @param row an offer beside the cell of its workplace. */
export function toCriteria(
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
