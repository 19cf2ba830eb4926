import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { TrainingActionId } from '@/drizzle/ids'
import { trainingActions } from '@/drizzle/schema'

/**
 * Nothing leads to a closed action any more; it is kept, and can be opened again. Asked twice, it is done once.
 * @throws DomainError `not_found`
 */
export function closeTrainingAction({
  ctx,
  input: { id, closed },
}: {
  ctx: Context
  input: { id: TrainingActionId; closed: boolean }
}): Promise<void> {
  authorise(ctx.actor, 'training.write')
  return transact(ctx, async (tx, inner) => {
    const { closedAt } = trainingActions
    const [moved] = await tx
      .update(trainingActions)
      .set({ closedAt: closed ? ctx.clock.now() : null })
      .where(and(eq(trainingActions.id, id), closed ? isNull(closedAt) : isNotNull(closedAt)))
      .returning({ id: trainingActions.id })
    if (!moved) {
      if ((await tx.$count(trainingActions, eq(trainingActions.id, id))) === 0) throw notFound()
      return
    }
    const subject = { kind: 'training_action', id }
    await recordAudit(
      tx,
      inner,
      closed ? { action: 'training.closed', subject } : { action: 'training.reopened', subject },
    )
  })
}
