import { inArray } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import { profiles } from '@/drizzle/schema'
import type { ReadingPurpose } from '../identity/identity'
import { readIdentities } from '../identity/read-identities.server'

/**
 * The names behind profiles, by profile, each reading audited. Only those that the transaction's own role may read: for
 * an employer's or a visitor's the database gives none.
 */
export async function findResidentNames(
  tx: Tx,
  ctx: Pick<Context, 'keyring'>,
  input: { profileIds: readonly ProfileId[]; purpose: ReadingPurpose },
): Promise<Map<ProfileId, { residentId: ResidentId; givenName: string; familyName: string; name: string }>> {
  if (input.profileIds.length === 0) return new Map()
  const rows = await tx
    .select({ profileId: profiles.id, residentId: profiles.residentId })
    .from(profiles)
    .where(inArray(profiles.id, [...input.profileIds]))
  const residentIds = rows.map((row) => row.residentId)
  const read = await readIdentities(tx, ctx, { residentIds, purpose: input.purpose })
  return new Map(
    rows.flatMap(({ profileId, residentId }) => {
      const identity = read.get(residentId)
      if (!identity) return []
      const { givenName, familyName } = identity
      return [[profileId, { residentId, givenName, familyName, name: `${givenName} ${familyName}` }]]
    }),
  )
}
