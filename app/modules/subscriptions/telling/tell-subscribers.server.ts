import { and, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import { accounts, jobOffers, poolSearches, poolSearchGroups, poolSubscriptions } from '@/drizzle/schema'
import { isEngineUnavailable } from '@/search/port'
import { formGroup } from '../searches/form-group.server'
import { nextDue } from './next-due'

/**
 * Job: looks for new people in every search, and asks for the mails that are due. A group is told to a subscriber in the
 * transaction that moves her mark past it, so that a worker that ends anywhere leaves it told once or still to tell.
 * @returns how many mails were asked for.
 */
export async function tellSubscribers({ ctx }: { ctx: Context }): Promise<number> {
  authoriseRole(ctx.actor, 'system')
  for (const search of await listSearches(ctx)) {
    try {
      await formGroup(ctx, search)
    } catch (error) {
      // The list of an offer waits for the engine; everything else does not.
      if (!isEngineUnavailable(error)) throw error
      ctx.logger.warn({ err: error }, 'search not looked at')
    }
  }
  return transact(ctx, (tx) => tellDue(tx, ctx.clock.now()))
}

/** Also those that nobody follows at the moment: when a group is full must not depend on who listens. */
function listSearches(ctx: Context) {
  return transact(ctx, async (tx) => {
    const now = ctx.clock.now()
    const followed = tx.select({ id: poolSubscriptions.searchId }).from(poolSubscriptions)
    await tx
      .update(poolSearches)
      .set({ usedAt: now })
      .where(and(lt(poolSearches.usedAt, addDays(now, -1)), sql`${poolSearches.id} in ${followed}`))
    return (
      tx
        .select({
          id: poolSearches.id,
          poolId: poolSearches.poolId,
          jobOfferId: poolSearches.jobOfferId,
          filters: poolSearches.filters,
        })
        .from(poolSearches)
        .leftJoin(jobOffers, eq(jobOffers.id, poolSearches.jobOfferId))
        .where(or(isNull(poolSearches.jobOfferId), eq(jobOffers.status, 'published')))
        // Whole pools first: whom they count is told of by the others in the same look.
        .orderBy(sql`${poolSearches.filters} <> ''`, poolSearches.id)
    )
  })
}

/** Further ahead than a week is never due: the clock was set back since. */
const furthestDays = 8

async function tellDue(tx: Tx, now: Date): Promise<number> {
  const lastGroup = sql<number | null>`(
    select max(${poolSearchGroups.id})::int from ${poolSearchGroups}
    where ${poolSearchGroups.searchId} = ${poolSubscriptions.searchId}
      and ${poolSearchGroups.id} > ${poolSubscriptions.toldGroup})`
  const due = await tx
    .select({ id: poolSubscriptions.id, cadence: poolSubscriptions.cadence, lastGroup })
    .from(poolSubscriptions)
    .innerJoin(accounts, eq(accounts.id, poolSubscriptions.accountId))
    .where(
      and(
        isNull(accounts.disabledAt),
        or(
          eq(poolSubscriptions.cadence, 'instant'),
          lte(poolSubscriptions.nextDueAt, now),
          gt(poolSubscriptions.nextDueAt, addDays(now, furthestDays)),
        ),
        // Profiles are for confirmed establishments; what she misses meanwhile is told once she is again.
        sql`exists (
          select from establishment_members join establishments on establishments.id = establishment_members.establishment_id
          where establishment_members.account_id = ${accounts.id} and establishments.status = 'confirmed')`,
      ),
    )
    .orderBy(poolSubscriptions.id)
    .for('update', { of: poolSubscriptions, skipLocked: true })
  let asked = 0
  for (const { id, cadence, lastGroup: group } of due) {
    const nextDueAt = nextDue(cadence, now)
    await tx
      .update(poolSubscriptions)
      .set(group === null ? { nextDueAt } : { nextDueAt, toldGroup: group })
      .where(eq(poolSubscriptions.id, id))
    if (group === null) continue
    asked += 1
    await enqueueJob(tx, 'pool_news', { poolSubscriptionId: id, group }, `pool_news:${id}:${group}`)
  }
  return asked
}
