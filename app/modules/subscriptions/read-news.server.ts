import { sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { addMinutes } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { newsVisits } from '@/drizzle/schema'
import { listGroups } from './list-groups.server'
import type { SearchDescription } from './searches/describe-search.server'

/** That a search of hers found new people, k of them at least. */
export interface NewsEntry extends SearchDescription {
  key: number
  at: Date
  /** Since her last visit. */
  isNew: boolean
}

/** Minutes without a look after which the next one is another visit. */
const visitMinutes = 30

/** What her searches found since she follows them, latest first, and which of it is new since her last visit, which this one becomes. */
export function readNews({ ctx }: { ctx: Context }): Promise<NewsEntry[]> {
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx) => {
    const now = ctx.clock.now()
    const visitOver = addMinutes(now, -visitMinutes).toISOString()
    const [visit] = await tx
      .insert(newsVisits)
      .values({ accountId, visitedAt: now })
      .onConflictDoUpdate({
        target: newsVisits.accountId,
        set: {
          visitedAt: now,
          previousAt: sql`case when ${newsVisits.visitedAt} < ${visitOver}::timestamptz
            then ${newsVisits.visitedAt} else ${newsVisits.previousAt} end`,
        },
      })
      .returning({ previousAt: newsVisits.previousAt })
    const since = visit?.previousAt ?? null
    const found = await listGroups(tx, now)
    return found.map((group) => ({ ...group, isNew: since === null || group.at > since }))
  })
}
