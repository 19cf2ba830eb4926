import { authoriseRole } from '@/app/modules/access/index.server'
import {
  findProfileByToken,
  getMaskedProfiles,
  type MaskedProfile,
} from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ProfileId } from '@/drizzle/ids'
import { recordViews } from '../record-views.server'
import { requireEstablishment } from './browse-pool.server'

/** People who can be looked at side by side. */
export const mostCompared = 3

/**
 * The masked profiles of these tokens, in their order, each as its card says. A token that names nobody who is visible
 * to this establishment is passed over: she may have left since.
 * @throws DomainError like `browsePool`.
 */
export function compareProfiles({
  ctx,
  input,
}: {
  ctx: Context
  input: { tokens: readonly string[] }
}): Promise<MaskedProfile[]> {
  const actor = authoriseRole(ctx.actor, 'employer')
  return transact({ ...ctx, actor }, async (tx, inner) => {
    const { id: establishmentId } = await requireEstablishment(inner)
    const profileIds: ProfileId[] = []
    for (const token of [...new Set(input.tokens)].slice(0, mostCompared)) {
      const profileId = await findProfileByToken(tx, inner, { establishmentId, token })
      if (profileId !== null) profileIds.push(profileId)
    }
    const masked = await getMaskedProfiles(tx, inner, { establishmentId, profileIds })
    await recordViews(tx, inner, [...masked.keys()])
    return profileIds.flatMap((profileId) => masked.get(profileId) ?? [])
  })
}
