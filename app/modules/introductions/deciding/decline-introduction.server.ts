import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId } from '@/drizzle/ids'
import type { DeclineReason } from '@/drizzle/vocabulary'
import { moveIntroduction } from '../workflow/move-introduction.server'

/** The resident says no, online or through her caseworker. @throws DomainError like `moveIntroduction`. */
export async function declineIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId; reason: DeclineReason }
}): Promise<void> {
  authoriseRole(ctx.actor, 'resident', 'caseworker')
  await transact(ctx, (tx) =>
    moveIntroduction(tx, ctx, input.introductionId, { transition: 'decline', set: { reason: input.reason } }),
  )
}
