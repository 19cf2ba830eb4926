import { desc, gte } from 'drizzle-orm'
import { addDays } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import { poolSearchGroups } from '@/drizzle/schema'
import { describeSearches, type SearchDescription } from './searches/describe-search.server'

const daysShown = 60
const mostShown = 50

/** What an employer's searches found since she follows them, latest first: the database shows no other groups. */
export async function listGroups(
  tx: Tx,
  now: Date,
): Promise<({ key: number; at: Date } & SearchDescription)[]> {
  const groups = await tx
    .select()
    .from(poolSearchGroups)
    .where(gte(poolSearchGroups.formedAt, addDays(now, -daysShown)))
    .orderBy(desc(poolSearchGroups.id))
    .limit(mostShown)
  const searches = await describeSearches(
    tx,
    groups.map(({ searchId }) => searchId),
  )
  return groups.flatMap(({ id, searchId, formedAt }) => {
    const search = searches.get(searchId)
    return search ? [{ key: id, at: formedAt, ...search }] : []
  })
}
