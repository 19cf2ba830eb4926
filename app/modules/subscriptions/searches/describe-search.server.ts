import { eq, inArray } from 'drizzle-orm'
import { nameOffers } from '@/app/modules/offers/index.server'
import type { Tx } from '@/drizzle/client.server'
import type { PoolSearchId } from '@/drizzle/ids'
import { poolSearches, talentPools } from '@/drizzle/schema'
import { countFilters, searchPath } from './search-target'

/** What a search is called, and the page it stands for. */
export interface SearchDescription {
  kind: 'pool' | 'offer'
  title: string
  path: string
}

/** By id, as far as the transaction's role may read; what is gone is left out. Two queries, however many there are. */
export async function describeSearches(
  tx: Tx,
  searchIds: readonly PoolSearchId[],
): Promise<Map<PoolSearchId, SearchDescription>> {
  if (searchIds.length === 0) return new Map()
  const rows = await tx
    .select({
      id: poolSearches.id,
      jobOfferId: poolSearches.jobOfferId,
      filters: poolSearches.filters,
      slug: talentPools.slug,
      poolName: talentPools.name,
    })
    .from(poolSearches)
    .leftJoin(talentPools, eq(talentPools.id, poolSearches.poolId))
    .where(inArray(poolSearches.id, [...new Set(searchIds)]))
  const offers = await nameOffers(
    tx,
    rows.flatMap(({ jobOfferId }) => jobOfferId ?? []),
  )
  const found = new Map<PoolSearchId, SearchDescription>()
  for (const { id, jobOfferId, filters, slug, poolName } of rows) {
    if (jobOfferId !== null) {
      const title = offers.get(jobOfferId)?.title
      const path = searchPath({ kind: 'offer', jobOfferId })
      if (title !== undefined) found.set(id, { kind: 'offer', title, path })
    } else if (slug !== null && poolName !== null) {
      const path = searchPath({ kind: 'pool', slug, filters })
      found.set(id, { kind: 'pool', title: withFilters(poolName, countFilters(filters)), path })
    }
  }
  return found
}

export async function describeSearch(tx: Tx, searchId: PoolSearchId): Promise<SearchDescription | null> {
  return (await describeSearches(tx, [searchId])).get(searchId) ?? null
}

function withFilters(poolName: string, filters: number): string {
  return filters === 0 ? poolName : `${poolName}, ${filters}\u00a0${filters > 1 ? 'filtres' : 'filtre'}`
}
