import { authorise } from '@/app/modules/access/index.server'
import { listPublishedCriteria } from '@/app/modules/offers/index.server'
import { findVisibleDocument } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { unlocksOf, type Unlock } from '@/search/scoring/unlocks'
import type { UnlockLine } from '../shared'
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
    const visible = await findVisibleDocument(tx, { residentId: input.residentId, now: ctx.clock.now() })
    return visible === null ? [] : unlocksOf(visible.document, await listPublishedCriteria(tx))
  })
  return withoutLongerSteps(unlocks)
    .slice(0, longest)
    .map(({ gain, opened }) => ({ gain: describeGain(gain, reference), opened }))
}

/** Of the trips by one mode, the shortest of those that open as much: nobody is asked for more than it takes. */
function withoutLongerSteps(unlocks: readonly Unlock[]): Unlock[] {
  return unlocks.filter(
    ({ gain, opened }) =>
      gain.kind !== 'travel' ||
      !unlocks.some(
        (other) =>
          other.gain.kind === 'travel' &&
          other.gain.mode === gain.mode &&
          other.gain.limit < gain.limit &&
          other.opened >= opened,
      ),
  )
}
