import { authorise } from '@/app/modules/access/index.server'
import { listOpenOffers } from '@/app/modules/offers/index.server'
import { findVisibleDocument } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { rankUnlocks } from '@/search/scoring/unlocks/rank-unlocks'
import type { UnlockLine } from '../shared'
import { surveyOpenOffers } from '../survey-open-offers'
import { describeGain } from './describe-gain'

/** Enough to choose from, few enough to read. */
const longest = 5

/**
 * What would open most of today's published offers to a person, exact. Empty as long as she is not visible.
 * @throws DomainError `not_found` when a resident asks for somebody else.
 */
export async function listUnlocks({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<UnlockLine[]> {
  authorise(ctx.actor, 'resident.read')
  if (ctx.actor.role === 'resident' && ctx.actor.residentId !== input.residentId) throw notFound()
  const reference = await ctx.reference.current()
  const unlocks = await transact(ctx, async (tx) => {
    const visible = await findVisibleDocument(tx, {
      person: { residentId: input.residentId },
      now: ctx.clock.now(),
    })
    if (visible === null) return []
    return rankUnlocks(surveyOpenOffers(await listOpenOffers(tx)).survey(visible.document).unlocks)
  })
  return unlocks
    .slice(0, longest)
    .map(({ gain, opened }) => ({ gain: describeGain(gain, reference, ctx.speech), opened }))
}
