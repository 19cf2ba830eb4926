import { eq } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, ProfileId, ResidentId } from '@/drizzle/ids'
import { profiles } from '@/drizzle/schema'
import { visibleProfileIds } from '../documents/visible-profiles.server'
import { resolveReferenceToken } from './profile-reference.server'

/** The visible profile that a token of this establishment's URLs names, or null. */
export async function findProfileByToken(
  tx: Tx,
  ctx: Pick<Context, 'clock' | 'settings'>,
  input: { establishmentId: EstablishmentId; token: string },
): Promise<{ profileId: ProfileId; residentId: ResidentId } | null> {
  const candidates = await visibleProfileIds(tx, { ids: 'all', now: ctx.clock.now() })
  const profileId = resolveReferenceToken(ctx.settings.secret, input.establishmentId, input.token, candidates)
  if (profileId === null) return null
  const [row] = await tx
    .select({ profileId: profiles.id, residentId: profiles.residentId })
    .from(profiles)
    .where(eq(profiles.id, profileId))
  return row ?? null
}
