import { and, eq, isNull } from 'drizzle-orm'
import { transact, type Context } from '@/app/platform/context.server'
import type { PoolSearchId } from '@/drizzle/ids'
import { poolSearches, poolSearchMatches } from '@/drizzle/schema'
import { findMatches, type SearchRow } from './find-matches.server'

/**
 * The search of that name, made if nobody asked for it before: then whoever it finds now is new to nobody.
 * As the portal. @throws EngineUnavailableError
 */
export async function keepSearch(ctx: Context, search: SearchRow): Promise<PoolSearchId> {
  const known = await findSearch(ctx, search)
  if (known !== null) return known
  const matches = await findMatches(ctx, search)
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
