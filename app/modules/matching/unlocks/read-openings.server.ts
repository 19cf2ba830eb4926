import { authorise } from '@/app/modules/access/index.server'
import { recentDays } from '@/app/modules/offers/index.server'
import { findVisibleDocument, withOwnHome } from '@/app/modules/profiles/index.server'
import { fieldLabels, fieldStep } from '@/app/modules/profiles/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { emptyFieldCosts } from '@/search/scoring/empty-field-costs'
import { rankUnlocks } from '@/search/scoring/unlocks/rank-unlocks'
import { currentRules } from '../current-rules.server'
import type { Findability, UnlockLine } from '../shared'
import { surveyOpenOffers } from '../survey-open-offers'
import { describeGain } from './describe-gain'

/** Enough to choose from, few enough to read. */
const longest = 5

/** What offers hold for one person. */
export interface Openings {
  /** What would open most of the published offers to her, exact. */
  unlocks: UnlockLine[]
  /**
   * How often she can be found: her profile of today against every offer that was open in the last thirty days, and on how many
   * lists she was shown. No eligibility of the past is kept, so a profile filled in this morning counts for the whole month.
   */
  findability: Findability
}

/**
 * Null as long as she is not visible.
 * @throws DomainError `not_found` when a resident asks for somebody else.
 */
export async function readOpenings({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<Openings | null> {
  authorise(ctx.actor, 'resident.read')
  if (ctx.actor.role === 'resident' && ctx.actor.residentId !== input.residentId) throw notFound()
  const [reference, rules, offers] = await Promise.all([
    ctx.reference.current(),
    currentRules(ctx),
    ctx.openOffers.current(),
  ])
  const visible = await transact(ctx, (tx) =>
    findVisibleDocument(tx, { person: { residentId: input.residentId }, now: ctx.clock.now() }),
  )
  if (visible === null) return null
  const { document } = visible
  const { recent, survey } = surveyOpenOffers(offers)
  const { open, unlocks } = survey(document)
  const eligible = open.flatMap((position) => recent[position] ?? [])
  return {
    unlocks: rankUnlocks(unlocks)
      .slice(0, longest)
      .map(({ gain, opened }) => ({ gain: describeGain(gain, reference, ctx.speech), opened })),
    findability: {
      days: recentDays,
      offers: recent.length,
      eligible: eligible.length,
      shown: document.exposure,
      emptyFields: emptyFieldCosts(withOwnHome(document, visible.home), eligible, rules).map(
        ({ field, offers: concerned, mostPoints }) => ({
          step: fieldStep(field),
          label: fieldLabels[field],
          offers: concerned,
          mostPoints,
        }),
      ),
    },
  }
}
