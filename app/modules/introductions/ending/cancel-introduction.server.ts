import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId } from '@/drizzle/ids'
import { moveIntroduction } from '../workflow/move-introduction.server'

type Input = { introductionId: IntroductionId }

/** The employer takes a request back before approval. @throws DomainError like `moveIntroduction`. */
export async function cancelIntroduction({ ctx, input }: { ctx: Context; input: Input }): Promise<void> {
  authoriseRole(ctx.actor, 'employer')
  await transact(ctx, (tx) =>
    moveIntroduction(tx, ctx, input.introductionId, {
      transition: 'cancel',
      set: { cancellationCause: 'employer' },
    }),
  )
}

/**
 * The resident leaves one introduction at any time, herself or through her caseworker; a contact that was open
 * closes with the commit. @throws DomainError like `moveIntroduction`.
 */
export async function withdrawFromIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: Input
}): Promise<void> {
  authoriseRole(ctx.actor, 'resident', 'caseworker')
  await transact(ctx, (tx) =>
    moveIntroduction(tx, ctx, input.introductionId, {
      transition: 'withdraw',
      set: { cancellationCause: 'resident_withdrawal' },
    }),
  )
}
