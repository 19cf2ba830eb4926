import { eq, sql } from 'drizzle-orm'
import { establishments, introductions, jobOffers, jobTitles, occupations } from '@/drizzle/schema'
import type { Tx } from '@/drizzle/client.server'

/** What an offer is called. */
export const offerTitle = sql<string>`coalesce(${jobTitles.label}, ${occupations.label}, 'Offre sans titre')`

/** What an employer's role may read too; nothing here tells who the person is. */
const employerColumns = {
  id: introductions.id,
  state: introductions.state,
  jobOfferId: introductions.jobOfferId,
  establishmentId: introductions.establishmentId,
  establishmentName: establishments.name,
  profileId: introductions.profileId,
  residentId: introductions.residentId,
  offerTitle,
  cancellationCause: introductions.cancellationCause,
  createdAt: introductions.createdAt,
  stateChangedAt: introductions.stateChangedAt,
  approvedAt: introductions.approvedAt,
  replyDueAt: introductions.replyDueAt,
  contactEndsAt: introductions.contactEndsAt,
}

/** Introductions as the lists of staff and residents show them. */
export function selectSummaries(tx: Tx) {
  return tx
    .select({
      ...employerColumns,
      score: introductions.score,
      agreedAt: introductions.agreedAt,
      agreementChannel: introductions.agreementChannel,
      reason: introductions.reason,
      receipt: introductions.receipt,
    })
    .from(introductions)
    .innerJoin(jobOffers, eq(jobOffers.id, introductions.jobOfferId))
    .innerJoin(establishments, eq(establishments.id, introductions.establishmentId))
    .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
    .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
}

/** Introductions as their employer's list shows them. */
export function selectEmployerSummaries(tx: Tx) {
  return tx
    .select(employerColumns)
    .from(introductions)
    .innerJoin(jobOffers, eq(jobOffers.id, introductions.jobOfferId))
    .innerJoin(establishments, eq(establishments.id, introductions.establishmentId))
    .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
    .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
}
