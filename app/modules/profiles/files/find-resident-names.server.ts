import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import { identities, profiles } from '@/drizzle/schema'

/**
 * The names behind profiles, by profile. Only those that the transaction's own role may read: for an employer's or
 * a visitor's the database gives none.
 */
export async function findResidentNames(
  tx: Tx,
  profileIds: readonly ProfileId[],
): Promise<Map<ProfileId, { residentId: ResidentId; name: string }>> {
  if (profileIds.length === 0) return new Map()
  const rows = await tx
    .select({
      profileId: profiles.id,
      residentId: profiles.residentId,
      givenName: identities.givenName,
      familyName: identities.familyName,
    })
    .from(profiles)
    .innerJoin(identities, eq(identities.residentId, profiles.residentId))
    .where(inArray(profiles.id, [...profileIds]))
  return new Map(
    rows.map(({ profileId, residentId, givenName, familyName }) => [
      profileId,
      { residentId, name: `${givenName} ${familyName}` },
    ]),
  )
}
