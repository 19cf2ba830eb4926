import { asc } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { PoolSubscriptionId } from '@/drizzle/ids'
import { poolSubscriptions } from '@/drizzle/schema'
import type { Cadence } from '@/drizzle/vocabulary'
import { describeSearches, type SearchDescription } from './searches/describe-search.server'

export interface SubscriptionSummary extends SearchDescription {
  id: PoolSubscriptionId
  cadence: Cadence
  createdAt: Date
}

/** The employer's own, oldest first. */
export function listSubscriptions({ ctx }: { ctx: Context }): Promise<SubscriptionSummary[]> {
  authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx) => {
    // The database shows her own rows only.
    const rows = await tx
      .select({
        id: poolSubscriptions.id,
        searchId: poolSubscriptions.searchId,
        cadence: poolSubscriptions.cadence,
        createdAt: poolSubscriptions.createdAt,
      })
      .from(poolSubscriptions)
      .orderBy(asc(poolSubscriptions.createdAt), asc(poolSubscriptions.id))
    const searches = await describeSearches(
      tx,
      rows.map(({ searchId }) => searchId),
    )
    return rows.flatMap(({ searchId, ...row }) => {
      const search = searches.get(searchId)
      return search ? [{ ...row, ...search }] : []
    })
  })
}
