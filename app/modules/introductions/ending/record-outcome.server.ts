import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId } from '@/drizzle/ids'
import type { NotHiredReason } from '@/drizzle/vocabulary'
import { moveIntroduction } from '../workflow/move-introduction.server'

export type Outcome =
  { outcome: 'met' } | { outcome: 'hired' } | { outcome: 'not_hired'; reason: NotHiredReason }

/** The employer, or the caseworker she told, says what came of it. @throws DomainError like `moveIntroduction`. */
export async function recordOutcome({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId } & Outcome
}): Promise<void> {
  authoriseRole(ctx.actor, 'employer', 'caseworker')
  await transact(ctx, (tx) => {
    switch (input.outcome) {
      case 'met':
        return moveIntroduction(tx, ctx, input.introductionId, { transition: 'mark_met' })
      case 'hired':
        return moveIntroduction(tx, ctx, input.introductionId, { transition: 'mark_hired' })
      case 'not_hired':
        return moveIntroduction(tx, ctx, input.introductionId, {
          transition: 'mark_not_hired',
          set: { reason: input.reason },
        })
    }
  })
}
