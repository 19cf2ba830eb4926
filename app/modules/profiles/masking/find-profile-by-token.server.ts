import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, ProfileId } from '@/drizzle/ids'
import { listShownProfiles } from '../cards/read-cards.server'
import { resolveReferenceToken } from './profile-reference.server'

/** The visible profile that a token of this establishment's URLs names, or null. */
export async function findProfileByToken(
  tx: Tx,
  ctx: Pick<Context, 'clock' | 'settings'>,
  input: { establishmentId: EstablishmentId; token: string },
): Promise<ProfileId | null> {
  const named = resolveReferenceToken(ctx.settings.secret, input.establishmentId, input.token)
  if (named === null) return null
  const [shown] = await listShownProfiles(tx, { ids: [named], now: ctx.clock.now() })
  return shown ?? null
}
