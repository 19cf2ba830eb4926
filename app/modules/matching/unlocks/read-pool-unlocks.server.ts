import { desc } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { fairnessMeasures } from '@/drizzle/schema'
import type { PoolUnlock } from '@/search/scoring/unlocks/pool-unlocks'
import { readUnlocks } from '../fairness/stored-measure'

/**
 * What would open most to the whole pool by the last measure, longer trips included, best first; null before the first
 * one. Counts are bare: whoever shows them guards them.
 */
export async function readPoolUnlocks({
  ctx,
}: {
  ctx: Context
}): Promise<{ measuredAt: Date; unlocks: PoolUnlock[] } | null> {
  authorise(ctx.actor, 'fairness.read')
  const [measure] = await transact(ctx, (tx) =>
    tx
      .select({ measuredAt: fairnessMeasures.measuredAt, unlocks: fairnessMeasures.unlocks })
      .from(fairnessMeasures)
      .orderBy(desc(fairnessMeasures.measuredOn))
      .limit(1),
  )
  return measure ? { measuredAt: measure.measuredAt, unlocks: readUnlocks(measure.unlocks) } : null
}
