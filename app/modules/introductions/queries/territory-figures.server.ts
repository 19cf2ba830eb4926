import { count, eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { guardCount, type GuardedCount } from '@/app/modules/matching/shared'
import { visibleProfileIds } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { introductions, jobOffers, residents } from '@/drizzle/schema'
import { introductionStates, type IntroductionState } from '@/drizzle/vocabulary'

export interface TerritoryFigures {
  residents: GuardedCount
  visible: GuardedCount
  publishedOffers: number
  /** Every state, zero included, in the order of the workflow. */
  introductions: { state: IntroductionState; count: GuardedCount }[]
}

/** The coordinator's first figures. People are counted under the same guard as for an employer. */
export function getTerritoryFigures({ ctx }: { ctx: Context }): Promise<TerritoryFigures> {
  authorise(ctx.actor, 'territory.read')
  return transact(ctx, async (tx) => {
    const [people] = await tx.select({ count: count() }).from(residents)
    const visible = await visibleProfileIds(tx, { ids: 'all', now: ctx.clock.now() })
    const [offers] = await tx
      .select({ count: count() })
      .from(jobOffers)
      .where(eq(jobOffers.status, 'published'))
    const rows = await tx
      .select({ state: introductions.state, count: count() })
      .from(introductions)
      .groupBy(introductions.state)
    const byState = new Map(rows.map((row) => [row.state, row.count]))
    return {
      residents: guardCount(people?.count ?? 0),
      visible: guardCount(visible.length),
      publishedOffers: offers?.count ?? 0,
      introductions: introductionStates.map((state) => ({
        state,
        count: guardCount(byState.get(state) ?? 0),
      })),
    }
  })
}
