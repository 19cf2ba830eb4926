import { signUpResident } from '@/app/modules/profiles/index.server'
import type { ResidentSignUp } from '@/app/modules/profiles/shared'
import type { Context } from '@/app/platform/context.server'
import type { PageLanguage } from '@/drizzle/vocabulary'
import { keepEventSignUp } from '../events/keep-event-sign-up.server'
import { findPosterEvent } from './find-poster-event.server'

/**
 * `signUpResident`, which counts for the event whose poster led here. Whoever has an account already is sent a link and counts for nothing.
 * @param input.code of the poster, as the address has it; any that leads to no event makes an ordinary sign-up.
 */
export async function signUpOnline({
  ctx,
  input: { code, ...input },
}: {
  ctx: Context
  input: ResidentSignUp & { language?: PageLanguage | null | undefined; code: string | null }
}): Promise<void> {
  const event = await findPosterEvent({ ctx, input: { code } })
  await signUpResident({
    ctx,
    input,
    keep: (tx, residentId) => keepEventSignUp(tx, { eventId: event?.id ?? null, residentId, way: 'poster' }),
  })
}
