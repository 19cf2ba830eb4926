import { asc, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { jobOfferSkills, type jobOffers } from '@/drizzle/schema'
import type { JobOfferDraft } from '../form/offer-form'

type OfferRow = typeof jobOffers.$inferSelect
type OfferColumns = Omit<JobOfferDraft, 'skills' | 'establishmentId'>

/** The columns of what an offer says; its skills are rows of their own. */
export function toOfferColumns(offer: JobOfferDraft): OfferColumns {
  const { skills: _skills, establishmentId: _establishmentId, ...columns } = offer
  return columns
}

export function toDraft(row: OfferRow, skills: JobOfferDraft['skills']): JobOfferDraft {
  return {
    establishmentId: row.establishmentId,
    jobTitleCode: row.jobTitleCode,
    occupationCode: row.occupationCode,
    skills,
    licences: row.licences,
    certificates: row.certificates,
    languages: row.languages,
    contract: row.contract,
    slots: row.slots,
    hoursPerWeek: row.hoursPerWeek,
    startsOn: row.startsOn,
    deadline: row.deadline,
    openings: row.openings,
    experienceMonths: row.experienceMonths,
    hourlyPayMin: row.hourlyPayMin,
    hourlyPayMax: row.hourlyPayMax,
    description: row.description,
  }
}

/** Most important first. */
export function selectOfferSkills(tx: Tx, jobOfferId: JobOfferId): Promise<JobOfferDraft['skills']> {
  return tx
    .select({
      code: jobOfferSkills.skillCode,
      importance: jobOfferSkills.importance,
      indispensable: jobOfferSkills.indispensable,
    })
    .from(jobOfferSkills)
    .where(eq(jobOfferSkills.jobOfferId, jobOfferId))
    .orderBy(desc(jobOfferSkills.importance), asc(jobOfferSkills.skillCode))
}

/** For an offer that the transaction holds. */
export async function replaceOfferSkills(
  tx: Tx,
  jobOfferId: JobOfferId,
  skills: JobOfferDraft['skills'],
): Promise<void> {
  await tx.delete(jobOfferSkills).where(eq(jobOfferSkills.jobOfferId, jobOfferId))
  if (skills.length === 0) return
  await tx.insert(jobOfferSkills).values(
    skills.map(({ code, importance, indispensable }) => ({
      jobOfferId,
      skillCode: code,
      importance,
      indispensable,
    })),
  )
}
