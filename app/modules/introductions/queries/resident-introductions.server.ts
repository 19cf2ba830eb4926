import { and, desc, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { explainMatch, parseReceipt } from '@/app/modules/matching/index.server'
import type { MatchExplanation } from '@/app/modules/matching/shared'
import { describeOffer, type OfferDescription } from '@/app/modules/offers/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { IntroductionId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import type { CancellationCause, IntroductionState } from '@/drizzle/vocabulary'
import { withinReach } from '../workflow/move-introduction.server'
import { selectSummaries } from './introduction-summary.server'

export interface ResidentIntroduction {
  id: IntroductionId
  offerTitle: string
  establishmentName: string
  state: IntroductionState
  cancellationCause: CancellationCause | null
  /** She has said yes, or her caseworker has written it down. */
  agreed: boolean
  createdAt: Date
  stateChangedAt: Date
  contactEndsAt: Date | null
}

/** A resident's introductions: what waits for her first, then the latest. */
export function listResidentIntroductions({ ctx }: { ctx: Context }): Promise<ResidentIntroduction[]> {
  authorise(ctx.actor, 'introduction.read')
  authoriseRole(ctx.actor, 'resident')
  return transact(ctx, async (tx) => {
    const rows = await selectSummaries(tx)
      .where(withinReach(ctx.actor))
      .orderBy(desc(introductions.stateChangedAt), introductions.id)
    const all = rows.map(toResidentIntroduction)
    const waits = (row: ResidentIntroduction) => row.state === 'awaiting_resident' && !row.agreed
    return [...all.filter(waits), ...all.filter((row) => !waits(row))]
  })
}

type Summary = Awaited<ReturnType<typeof selectSummaries>>[number]

function toResidentIntroduction(row: Summary): ResidentIntroduction {
  return {
    id: row.id,
    offerTitle: row.offerTitle,
    establishmentName: row.establishmentName,
    state: row.state,
    cancellationCause: row.cancellationCause,
    agreed: row.agreedAt !== null,
    createdAt: row.createdAt,
    stateChangedAt: row.stateChangedAt,
    contactEndsAt: row.contactEndsAt,
  }
}

export interface ResidentIntroductionPage {
  introduction: ResidentIntroduction
  offer: OfferDescription
  explanation: MatchExplanation
}

/** One introduction, with the offer she is asked about. @throws DomainError `not_found` when it is not hers. */
export async function getResidentIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId }
}): Promise<ResidentIntroductionPage> {
  authorise(ctx.actor, 'introduction.read')
  authoriseRole(ctx.actor, 'resident')
  const reference = await ctx.reference.current()
  return transact(ctx, async (tx, inner) => {
    const [row] = await selectSummaries(tx).where(
      and(eq(introductions.id, input.introductionId), withinReach(ctx.actor)),
    )
    if (!row) throw notFound()
    return {
      introduction: toResidentIntroduction(row),
      offer: await describeOffer(tx, inner, row.jobOfferId),
      explanation: explainMatch(parseReceipt(row.receipt), reference, 'other', ctx.speech),
    }
  })
}
