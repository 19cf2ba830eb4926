import { inArray } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, ProfileId } from '@/drizzle/ids'
import { occupations } from '@/drizzle/schema'
import type { OccupationCode, ProfileDocument } from '@/search/documents'
import { loadProfileDocuments } from '../documents/load-profile-documents.server'
import { maskProfile, type MaskedProfile } from './mask-profile'
import { profileReference, referenceToken } from './profile-reference.server'

/** Those of the profiles that are visible, masked and named for this establishment. */
export async function getMaskedProfiles(
  tx: Tx,
  ctx: Pick<Context, 'clock' | 'settings'>,
  input: { establishmentId: EstablishmentId; profileIds: readonly ProfileId[] },
): Promise<Map<ProfileId, MaskedProfile>> {
  const documents = await loadProfileDocuments(tx, { ids: input.profileIds, now: ctx.clock.now() })
  const byId = new Map(documents.map((document) => [document.id, document]))
  const families = await readFamilies(tx, documents)
  const familyOf = (occupation: OccupationCode) => families.get(occupation) ?? null
  const { secret } = ctx.settings
  return new Map(
    input.profileIds.flatMap((profileId): [ProfileId, MaskedProfile][] => {
      const document = byId.get(profileId)
      if (!document) return []
      const reference = profileReference(secret, input.establishmentId, profileId)
      const token = referenceToken(secret, input.establishmentId, profileId)
      return [[profileId, maskProfile(document, { reference, token, familyOf })]]
    }),
  )
}

/** Read in the transaction at hand: the vocabulary's index would wait for a second connection while holding this one. */
async function readFamilies(
  tx: Tx,
  documents: readonly ProfileDocument[],
): Promise<Map<OccupationCode, string>> {
  const codes = new Set(
    documents.flatMap((document) => [
      ...document.occupationsSought,
      ...document.occupationsHeld.map(({ code }) => code),
    ]),
  )
  if (codes.size === 0) return new Map()
  const rows = await tx
    .select({ code: occupations.code, family: occupations.familyCode })
    .from(occupations)
    .where(inArray(occupations.code, [...codes]))
  return new Map(rows.map(({ code, family }) => [code, family]))
}
