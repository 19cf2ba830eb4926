import { authorise } from '@/app/modules/access/index.server'
import { describeGain, readPoolUnlocks } from '@/app/modules/matching/index.server'
import { guardCount, k } from '@/app/modules/matching/shared'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { loadActions } from '../catalogue/load-actions.server'
import type { FundingPlan } from '../shared'
import { endOfNextQuarter } from './next-quarter'
import { weighFunding } from './weigh-funding'

/** Enough to decide from. */
const longest = 12

/**
 * What could be learned that would open most offers to the pool, and that the sessions planned until the end of next quarter
 * do not bring, or not to as many: what nothing leads to first. Null before the first measure of the pool. In counts that
 * tell of nobody.
 */
export async function planFunding({ ctx }: { ctx: Context }): Promise<FundingPlan | null> {
  authorise(ctx.actor, 'training.read')
  const measure = await readPoolUnlocks({ ctx })
  if (measure === null) return null
  const reference = await ctx.reference.current()
  const catalogue = await transact(ctx, (tx) => loadActions(tx, ctx, { wanted: 'open', reference }))
  const today = parisDate(ctx.clock.now())
  const until = endOfNextQuarter(today)
  const weighed = weighFunding(
    measure.unlocks.filter(({ gain }) => gain.kind !== 'travel'),
    catalogue,
    { today, until, least: k },
  )
  const lines = weighed.map(({ unlock: { gain, people, opened }, actions, seats, cover }) => ({
    gain: describeGain(gain, reference, ctx.speech),
    people: guardCount(people),
    opened: people < k ? null : opened,
    actions,
    seats,
    cover,
  }))
  return {
    measuredAt: measure.measuredAt,
    until,
    lines: [
      ...lines.filter(({ cover }) => cover === 'nothing'),
      ...lines.filter(({ cover }) => cover === 'short'),
    ].slice(0, longest),
    covered: lines.filter(({ cover }) => cover === 'enough').map(({ gain }) => gain),
  }
}
