import { authorise } from '@/app/modules/access/index.server'
import type { Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { toProfileFacts } from '../documents/to-profile-facts'
import { getResidentFile } from '../files/get-resident-file.server'
import { maskProfile, type MaskedProfile } from './mask-profile'

/** Stands where each employer reads a reference of its own. */
const anyReference = 'XXX-XXX'

/**
 * A resident's profile as an employer reads it, visible or not, for herself or a caseworker (whose reading is
 * audited). Its token opens nothing. @throws DomainError `not_found`
 */
export async function getOwnMaskedProfile({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<MaskedProfile> {
  authorise(ctx.actor, 'profile.read_masked')
  const reference = await ctx.reference.current()
  const { profile } = await getResidentFile({ ctx, input })
  return maskProfile(toProfileFacts(profile), {
    reference: anyReference,
    token: '',
    familyOf: (occupation) => reference.findOccupation(occupation)?.familyCode ?? null,
  })
}
