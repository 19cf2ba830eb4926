import { eq } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import { profiles } from '@/drizzle/schema'
import type { Cell, ProfileDocument } from '@/search/documents'
import { loadProfileDocuments } from './load-profile-documents.server'

/**
 * What may be matched of one person, from the database as it stands; null when she is not visible. `home` is her own, which nothing
 * is matched by: whether she has told it.
 */
export async function findVisibleDocument(
  tx: Tx,
  input: { person: { residentId: ResidentId } | { profileId: ProfileId }; now: Date },
): Promise<{
  profileId: ProfileId
  residentId: ResidentId
  home: Cell | null
  document: ProfileDocument
} | null> {
  const { person } = input
  const [profile] = await tx
    .select({ profileId: profiles.id, residentId: profiles.residentId, home: profiles.homeCell })
    .from(profiles)
    .where(
      'profileId' in person ? eq(profiles.id, person.profileId) : eq(profiles.residentId, person.residentId),
    )
  if (!profile) return null
  const [document] = await loadProfileDocuments(tx, { ids: [profile.profileId], now: input.now })
  return document ? { ...profile, document } : null
}
