import { and, eq, exists, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import { consents, poolMembers, profiles } from '@/drizzle/schema'
import { isVisible } from './visible-profiles.server'

/** Profiles visible now that were so at an earlier moment, in one pool at least ever since. */
export async function listVisibleSince(tx: Tx, input: { since: Date; now: Date }): Promise<ProfileId[]> {
  const { since, now } = input
  const stoodThen = tx
    .select({ found: sql`1` })
    .from(consents)
    .where(
      and(
        eq(consents.residentId, profiles.residentId),
        eq(consents.purpose, 'visible_pool'),
        lte(consents.givenAt, since),
        gt(consents.expiresAt, since),
        or(isNull(consents.withdrawnAt), gt(consents.withdrawnAt, since)),
      ),
    )
  const joinedThen = tx
    .select({ found: sql`1` })
    .from(poolMembers)
    .where(and(eq(poolMembers.profileId, profiles.id), lte(poolMembers.joinedAt, since)))
  const rows = await tx
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(isVisible(tx, now), exists(stoodThen), exists(joinedThen)))
  return rows.map(({ id }) => id)
}
