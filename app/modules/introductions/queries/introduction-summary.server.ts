import { eq, sql } from 'drizzle-orm'
import { establishments, introductions, jobOffers, jobTitles, occupations } from '@/drizzle/schema'
import type { Tx } from '@/drizzle/client.server'

/** Columns that every list of introductions shows; none of them tells who the person is. */
export const summaryColumns = {
  id: introductions.id,
  state: introductions.state,
  jobOfferId: introductions.jobOfferId,
  establishmentId: introductions.establishmentId,
  establishmentName: establishments.name,
  profileId: introductions.profileId,
  residentId: introductions.residentId,
  offerTitle: sql<string>`coalesce(${jobTitles.label}, ${occupations.label}, 'Offre sans titre')`,
  score: introductions.score,
  cancellationCause: introductions.cancellationCause,
  createdAt: introductions.createdAt,
  stateChangedAt: introductions.stateChangedAt,
  approvedAt: introductions.approvedAt,
  replyDueAt: introductions.replyDueAt,
  contactEndsAt: introductions.contactEndsAt,
  agreedAt: introductions.agreedAt,
  agreementChannel: introductions.agreementChannel,
  caseworkerId: introductions.caseworkerId,
  reason: introductions.reason,
  receipt: introductions.receipt,
}

export function selectSummaries(tx: Tx) {
  return tx
    .select(summaryColumns)
    .from(introductions)
    .innerJoin(jobOffers, eq(jobOffers.id, introductions.jobOfferId))
    .innerJoin(establishments, eq(establishments.id, introductions.establishmentId))
    .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
    .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
}
