import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, ProfileId } from '@/drizzle/ids'
import { readCards } from '../cards/read-cards.server'
import { maskProfile, type MaskedProfile } from './mask-profile'
import { profileReference, referenceToken } from './profile-reference.server'

/**
 * Those of the profiles that are visible, in their order, masked and named for this establishment. Ids may come from
 * an engine, which may be late, whatever it promises: a person who has left is not among them.
 */
export async function getMaskedProfiles(
  tx: Tx,
  ctx: Pick<Context, 'clock' | 'settings'>,
  input: { establishmentId: EstablishmentId; profileIds: readonly string[] },
): Promise<Map<ProfileId, MaskedProfile>> {
  const cards = await readCards(tx, { ids: input.profileIds, now: ctx.clock.now() })
  const { secret } = ctx.settings
  const masked = new Map<ProfileId, MaskedProfile>()
  for (const [profileId, shown] of cards) {
    const reference = profileReference(secret, input.establishmentId, profileId)
    const token = referenceToken(secret, input.establishmentId, profileId)
    masked.set(profileId, maskProfile(shown, { reference, token }))
  }
  return masked
}
