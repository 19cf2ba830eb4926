import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { newsVisits } from '@/drizzle/schema'
import { listGroups } from './list-groups.server'
import type { SearchDescription } from './searches/describe-search.server'

/** A search of hers that found new people since she last looked. */
export interface UnreadNews extends SearchDescription {
  /** The first time since. */
  at: Date
}

/** What her searches found since she last looked at the page of what is new, a search once, oldest first. Is no look itself. */
export function listUnreadNews({ ctx }: { ctx: Context }): Promise<UnreadNews[]> {
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx) => {
    const [visit] = await tx
      .select({ visitedAt: newsVisits.visitedAt })
      .from(newsVisits)
      .where(eq(newsVisits.accountId, accountId))
    const unread = (await listGroups(tx, ctx.clock.now())).filter(
      ({ at }) => visit === undefined || at > visit.visitedAt,
    )
    const bySearch = new Map<string, UnreadNews>()
    for (const { kind, title, path, at } of unread) bySearch.set(path, { kind, title, path, at })
    return [...bySearch.values()].toSorted((a, b) => a.at.getTime() - b.at.getTime())
  })
}
