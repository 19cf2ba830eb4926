import { authorise } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { guardCount } from '@/app/modules/matching/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { countFamilies, countPools, countVisible } from './count-people.server'
import { measureWaiting } from './measure-waiting.server'
import type { Figures } from './shared'

/**
 * Pools, offers against people, and waiting times, as they stand. Read as the portal, because a coordinator may read no row
 * of a person: what leaves here is counts, and none of one to four people.
 */
export function readFigures({ ctx }: { ctx: Context }): Promise<Figures> {
  authorise(ctx.actor, 'figures.read')
  return transact({ ...ctx, actor: system }, async (tx) => {
    const now = ctx.clock.now()
    const visible = await countVisible(tx, now)
    return {
      visible: guardCount(visible),
      pools: await countPools(tx, now, visible),
      families: await countFamilies(tx, now, visible),
      waiting: await measureWaiting(tx, now),
    }
  })
}
