import { and, count, eq, sql } from 'drizzle-orm'
import type { ActorOf } from '@/app/modules/access/shared'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { tooMany } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import { profileViews } from '@/drizzle/schema'
import { passOverGone } from './pass-over-gone.server'
import { viewsPerDay } from './profile-views'

/** Seconds: an hour, because the day of the message is said and its hour does not matter. */
const retryAfter = 3600

/**
 * Counts the profiles that an employer is about to be shown, before they are: the transaction that is refused shows nothing
 * and counts nothing. One at a time for each employer, so that requests at the same instant do not slip past.
 * @throws DomainError `too_many` when she would have seen more people today than the pool is open to. The number is not told.
 */
export async function recordViews(
  tx: Tx,
  ctx: Context<ActorOf<'employer'>>,
  profileIds: readonly ProfileId[],
): Promise<void> {
  if (profileIds.length === 0) return
  const { accountId } = ctx.actor
  const viewedOn = parisDate(ctx.clock.now())
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`profile_views ${accountId}`}, 0))`)
  const before = await countViews(tx, accountId, viewedOn)
  await passOverGone(tx, profileIds, (inner, ids) =>
    inner
      .insert(profileViews)
      .values(ids.map((profileId) => ({ accountId, viewedOn, profileId })))
      .onConflictDoNothing()
      .returning({ profileId: profileViews.profileId }),
  )
  const after = await countViews(tx, accountId, viewedOn)
  if (after > before && after > viewsPerDay.stop) {
    throw tooMany(
      retryAfter,
      'Vous avez vu beaucoup de profils aujourd’hui\u00a0: de nouveaux profils s’ouvriront demain. Ceux que vous avez déjà vus restent ouverts.',
    )
  }
  if (before < viewsPerDay.alert && after >= viewsPerDay.alert) {
    await enqueueJob(tx, 'pool_swept', { accountId, day: viewedOn }, `pool_swept:${accountId}:${viewedOn}`)
  }
}

async function countViews(tx: Tx, accountId: ActorOf<'employer'>['accountId'], day: string): Promise<number> {
  const [row] = await tx
    .select({ seen: count() })
    .from(profileViews)
    .where(and(eq(profileViews.accountId, accountId), eq(profileViews.viewedOn, day)))
  return row?.seen ?? 0
}
