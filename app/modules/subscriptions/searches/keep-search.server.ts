import { and, eq, inArray, isNull } from 'drizzle-orm'
import { transact, type Context } from '@/app/platform/context.server'
import type { PoolSearchId, ProfileId } from '@/drizzle/ids'
import { poolSearches, poolSearchMatches } from '@/drizzle/schema'
import { findMatches, type SearchRow } from './find-matches.server'

/**
 * The search of that name, made if nobody asked for it before: then whoever it finds now and may tell of is new to nobody.
 * As the portal. @throws EngineUnavailableError
 */
export async function keepSearch(ctx: Context, search: SearchRow): Promise<PoolSearchId> {
  const known = await findSearch(ctx, search)
  if (known !== null) return known
  const matches = await findTellable(ctx, search)
  const made = await transact(ctx, async (tx) => {
    const now = ctx.clock.now()
    const [added] = await tx
      .insert(poolSearches)
      .values({ ...search, createdAt: now, usedAt: now })
      .onConflictDoNothing()
      .returning({ id: poolSearches.id })
    if (added && matches.length > 0) {
      await tx
        .insert(poolSearchMatches)
        .values(matches.map((profileId) => ({ searchId: added.id, profileId })))
    }
    return added?.id ?? null
  })
  const kept = made ?? (await findSearch(ctx, search))
  if (kept === null) throw new Error('a search neither made nor found')
  return kept
}

/**
 * Whom a search finds, as far as it may tell of them: with filters, those whom the search of its whole pool has counted. So
 * people come to all searches of a pool together, k of them at once. Filters can be spelled in many ways that change nothing:
 * one search begun after the other, each with its own five, would tell when each person came.
 */
export async function findTellable(ctx: Context, search: SearchRow): Promise<ProfileId[]> {
  const matches = await findMatches(ctx, search)
  if (search.poolId === null || search.filters === '') return matches
  const wholePool = await keepSearch(ctx, { ...search, filters: '' })
  const counted = await transact(ctx, (tx) =>
    tx
      .select({ profileId: poolSearchMatches.profileId })
      .from(poolSearchMatches)
      .where(and(eq(poolSearchMatches.searchId, wholePool), inArray(poolSearchMatches.profileId, matches))),
  )
  return counted.map(({ profileId }) => profileId)
}

async function findSearch(
  ctx: Context,
  { poolId, jobOfferId, filters }: SearchRow,
): Promise<PoolSearchId | null> {
  const [row] = await transact(ctx, (tx) =>
    tx
      .select({ id: poolSearches.id })
      .from(poolSearches)
      .where(
        and(
          poolId === null ? isNull(poolSearches.poolId) : eq(poolSearches.poolId, poolId),
          jobOfferId === null ? isNull(poolSearches.jobOfferId) : eq(poolSearches.jobOfferId, jobOfferId),
          eq(poolSearches.filters, filters),
        ),
      ),
  )
  return row?.id ?? null
}
