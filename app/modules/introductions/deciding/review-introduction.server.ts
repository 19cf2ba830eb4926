import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId } from '@/drizzle/ids'
import type { RefusalReason } from '@/drizzle/vocabulary'
import { moveIntroduction } from '../workflow/move-introduction.server'

type Input = { introductionId: IntroductionId }

/** A caseworker takes an introduction from the queue. @throws DomainError like `moveIntroduction`. */
export async function startReview({ ctx, input }: { ctx: Context; input: Input }): Promise<void> {
  const actor = authoriseRole(ctx.actor, 'caseworker')
  await transact(ctx, (tx) =>
    moveIntroduction(tx, ctx, input.introductionId, {
      transition: 'start_review',
      set: { caseworkerId: actor.accountId },
    }),
  )
}

/** The offer suits: the resident is asked. @throws DomainError like `moveIntroduction`. */
export async function askResident({ ctx, input }: { ctx: Context; input: Input }): Promise<void> {
  authoriseRole(ctx.actor, 'caseworker')
  await transact(ctx, (tx) => moveIntroduction(tx, ctx, input.introductionId, { transition: 'ask_resident' }))
}

/** Ends it with a typed reason, which the employer never reads. @throws DomainError like `moveIntroduction`. */
export async function refuseIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: Input & { reason: RefusalReason }
}): Promise<void> {
  authoriseRole(ctx.actor, 'caseworker')
  await transact(ctx, (tx) =>
    moveIntroduction(tx, ctx, input.introductionId, { transition: 'refuse', set: { reason: input.reason } }),
  )
}
