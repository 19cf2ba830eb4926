import { eq } from 'drizzle-orm'
import { k } from '@/app/modules/profiles/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { PoolSearchId } from '@/drizzle/ids'
import { poolSearches, poolSearchGroups, poolSearchMatches } from '@/drizzle/schema'
import type { SearchRow } from './find-matches.server'
import { findTellable } from './keep-search.server'

/**
 * Makes one group of all the people who are new to a search, once they are k: fewer wait, for a mail about fewer would be
 * about somebody (privacy, point 5). Who left meanwhile is in none. Whoever is in a group, or was there when the search
 * began, is never new to it again.
 * @returns whether there is a new group.
 */
export async function formGroup(ctx: Context, search: SearchRow & { id: PoolSearchId }): Promise<boolean> {
  const matches = await findTellable(ctx, search)
  if (matches.length < k) return false
  return transact(ctx, async (tx) => {
    // One at a time: two workers would each make a group of the same people.
    const [held] = await tx
      .select({ id: poolSearches.id })
      .from(poolSearches)
      .where(eq(poolSearches.id, search.id))
      .for('update')
    if (!held) return false
    const known = await tx
      .select({ profileId: poolSearchMatches.profileId })
      .from(poolSearchMatches)
      .where(eq(poolSearchMatches.searchId, search.id))
    const counted = new Set(known.map(({ profileId }) => profileId))
    const fresh = matches.filter((profileId) => !counted.has(profileId))
    if (fresh.length < k) return false
    const [group] = await tx
      .insert(poolSearchGroups)
      .values({ searchId: search.id, formedAt: ctx.clock.now() })
      .returning({ id: poolSearchGroups.id })
    if (!group) throw new Error('insert into pool_search_groups returned no row')
    await tx
      .insert(poolSearchMatches)
      .values(fresh.map((profileId) => ({ searchId: search.id, profileId, groupId: group.id })))
    return true
  })
}
