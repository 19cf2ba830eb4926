import { and, eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { TrainingActionId, TrainingSessionId } from '@/drizzle/ids'
import { trainingSessions } from '@/drizzle/schema'

/** A session that will not be held. @throws DomainError `not_found` */
export function removeSession({
  ctx,
  input: { actionId, sessionId },
}: {
  ctx: Context
  input: { actionId: TrainingActionId; sessionId: TrainingSessionId }
}): Promise<void> {
  authorise(ctx.actor, 'training.write')
  return transact(ctx, async (tx, inner) => {
    const [removed] = await tx
      .delete(trainingSessions)
      .where(and(eq(trainingSessions.id, sessionId), eq(trainingSessions.actionId, actionId)))
      .returning({ startsOn: trainingSessions.startsOn })
    if (!removed) throw notFound()
    await recordAudit(tx, inner, {
      action: 'training.session_removed',
      subject: { kind: 'training_session', id: sessionId },
      details: { actionId, startsOn: removed.startsOn },
    })
  })
}
