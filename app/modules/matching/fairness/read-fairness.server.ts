import { desc } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { fairnessMeasures } from '@/drizzle/schema'
import type { PoolUnlock } from '@/search/scoring/unlocks/pool-unlocks'
import {
  guardCount,
  guardPart,
  k,
  poolUnlocksShown,
  type FairnessFigures,
  type PoolUnlockLine,
} from '../shared'
import { describeGain } from '../unlocks/describe-gain'
import { readUnlocks } from './stored-measure'

/** The last measure, for staff. Null when none was made yet. */
export async function readFairness({ ctx }: { ctx: Context }): Promise<FairnessFigures | null> {
  authorise(ctx.actor, 'fairness.read')
  const reference = await ctx.reference.current()
  const [measure] = await transact(ctx, (tx) =>
    tx.select().from(fairnessMeasures).orderBy(desc(fairnessMeasures.measuredOn)).limit(1),
  )
  if (!measure) return null
  const describe = ({ gain, opened, people }: PoolUnlock): PoolUnlockLine => ({
    gain: describeGain(gain, reference, ctx.speech),
    people: guardCount(people),
    opened: people < k ? null : opened,
  })
  const unlocks = readUnlocks(measure.unlocks)
  const top = unlocks.slice(0, poolUnlocksShown)
  const isTrip = ({ gain }: PoolUnlock) => gain.kind === 'travel'
  return {
    measuredAt: measure.measuredAt,
    eligible: guardCount(measure.eligible),
    unseen: guardPart(measure.unseen, measure.eligible),
    gini: measure.eligible < k ? null : measure.gini,
    unlocks: {
      training: unlocks
        .filter((unlock) => !isTrip(unlock))
        .slice(0, poolUnlocksShown)
        .map(describe),
      withTrips: top.some(isTrip) ? top.map(describe) : [],
    },
  }
}
