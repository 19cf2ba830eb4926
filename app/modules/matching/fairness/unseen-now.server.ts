import { and, eq, gte, notExists, sql, type SQL } from 'drizzle-orm'
import { exposureStart, isVisible } from '@/app/modules/profiles/index.server'
import type { Tx } from '@/drizzle/client.server'
import { profileExposures, unseenProfiles } from '@/drizzle/schema'

/** Found unseen by the last measure, still visible and still not shown. A condition on `unseen_profiles` with `profiles`. */
export function isUnseenNow(tx: Tx, now: Date): SQL | undefined {
  const shownSince = tx
    .select({ found: sql`1` })
    .from(profileExposures)
    .where(
      and(
        eq(profileExposures.profileId, unseenProfiles.profileId),
        gte(profileExposures.shownOn, exposureStart(now)),
      ),
    )
  return and(isVisible(tx, now), notExists(shownSince))
}
