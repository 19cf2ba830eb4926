import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { establishments, jobOffers, jobTitles, occupations, skills, workplaces } from '@/drizzle/schema'
import type { SkillKind } from '@/drizzle/vocabulary'
import type { OfferCriteria } from '@/search/documents'
import type { JobOfferDraft } from '../form/offer-form'
import { selectOfferSkills, toDraft } from '../rows/offer-rows.server'
import { toCriteria } from './find-offer-criteria.server'
import { summaryColumns, type OfferSummary } from './offer-summary.server'

/** One offer with everything it says, and the labels of its skills and certificates. */
export interface OfferDetails extends OfferSummary {
  offer: JobOfferDraft
  skillLabels: Record<number, { label: string; kind: SkillKind }>
}

/** With what an engine compares profiles with; null while the offer names no occupation. */
export interface ComparableOffer extends OfferDetails {
  criteria: OfferCriteria | null
}

/** @throws DomainError `not_found` when `scope` leaves it out. */
export async function selectOfferDetails(
  tx: Tx,
  jobOfferId: JobOfferId,
  scope: SQL | undefined,
): Promise<OfferDetails> {
  return (await readOffer(tx, { jobOfferId, scope, workplaceCell: sql<null>`null` })).details
}

/** The same, for whoever may read where on the map it is: its employer and caseworkers. */
export async function selectComparableOffer(
  tx: Tx,
  jobOfferId: JobOfferId,
  scope: SQL | undefined,
): Promise<ComparableOffer> {
  const { details, row, asked } = await readOffer(tx, { jobOfferId, scope, workplaceCell: workplaces.cell })
  const { occupationCode } = row.offer
  return { ...details, criteria: occupationCode === null ? null : toCriteria(row, occupationCode, asked) }
}

async function readOffer<Cell extends SQL | typeof workplaces.cell>(
  tx: Tx,
  input: { jobOfferId: JobOfferId; scope: SQL | undefined; workplaceCell: Cell },
) {
  const { jobOfferId, scope, workplaceCell } = input
  const [row] = await tx
    .select({ summary: summaryColumns, offer: jobOffers, workplaceCell })
    .from(jobOffers)
    .innerJoin(establishments, eq(establishments.id, jobOffers.establishmentId))
    .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
    .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
    .leftJoin(workplaces, eq(workplaces.id, jobOffers.workplaceId))
    .where(and(eq(jobOffers.id, jobOfferId), scope))
  if (!row) throw notFound()
  const asked = await selectOfferSkills(tx, jobOfferId)
  const offer = toDraft(row.offer, asked)
  const details = { ...row.summary, offer, skillLabels: await selectSkillLabels(tx, offer) }
  return { details, row, asked }
}

async function selectSkillLabels(tx: Tx, offer: JobOfferDraft): Promise<OfferDetails['skillLabels']> {
  const codes = [...offer.skills, ...offer.certificates].map(({ code }) => code)
  if (codes.length === 0) return {}
  const rows = await tx
    .select({ code: skills.code, label: skills.label, kind: skills.kind })
    .from(skills)
    .where(inArray(skills.code, codes))
  return Object.fromEntries(rows.map(({ code, ...skill }) => [code, skill]))
}
