import { eq } from 'drizzle-orm'
import { findOfferCriteria } from '@/app/modules/offers/index.server'
import { isCardOfPool } from '@/app/modules/pools/shared'
import { listCardHolders, listSharedCards, visibleProfileIds } from '@/app/modules/profiles/index.server'
import { matchesCardFilter, readCardFilter } from '@/app/modules/profiles/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId, ProfileId, TalentPoolId } from '@/drizzle/ids'
import { jobOffers, talentPools } from '@/drizzle/schema'

/** A row of `pool_searches`, as far as it says whom it finds. */
export interface SearchRow {
  poolId: TalentPoolId | null
  jobOfferId: JobOfferId | null
  filters: string
}

/** Rows for one question to the engine. */
const rowsAtOnce = 200

/**
 * Everybody whom the page of a search would show at this moment: of a pool, by cards that k people share; of an offer that is
 * published, by its own list. Asked in the portal's right, for counting: an employer is told of no one of them.
 * @throws EngineUnavailableError
 */
export function findMatches(ctx: Context, search: SearchRow): Promise<ProfileId[]> {
  if (search.jobOfferId !== null) return findListed(ctx, search.jobOfferId)
  return search.poolId === null ? Promise.resolve([]) : findHolders(ctx, search.poolId, search.filters)
}

function findHolders(ctx: Context, poolId: TalentPoolId, filters: string): Promise<ProfileId[]> {
  const wishes = readCardFilter(new URLSearchParams(filters))
  const now = ctx.clock.now()
  return transact(ctx, async (tx) => {
    const [pool] = await tx.select().from(talentPools).where(eq(talentPools.id, poolId))
    if (!pool) return []
    const cards = await listSharedCards(tx, now)
    const found = cards.filter(({ facts }) => isCardOfPool(facts, pool) && matchesCardFilter(facts, wishes))
    const holders = await listCardHolders(tx, { classIds: found.map(({ classId }) => classId), now })
    return holders.map(({ profileId }) => profileId)
  })
}

async function findListed(ctx: Context, jobOfferId: JobOfferId): Promise<ProfileId[]> {
  const criteria = await transact(ctx, async (tx) => {
    const [offer] = await tx
      .select({ status: jobOffers.status })
      .from(jobOffers)
      .where(eq(jobOffers.id, jobOfferId))
    return offer?.status === 'published' ? findOfferCriteria(tx, jobOfferId) : null
  })
  if (criteria === null) return []
  const ids: string[] = []
  for (;;) {
    const { rows, total } = await ctx.engine.rank(criteria, { offset: ids.length, limit: rowsAtOnce })
    ids.push(...rows.map(({ profileId }) => profileId))
    if (rows.length === 0 || ids.length >= total) break
  }
  return transact(ctx, (tx) => visibleProfileIds(tx, { ids, now: ctx.clock.now() }))
}
