import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid, notFound } from '@/app/platform/errors'
import type { TrainingActionId, TrainingSessionId } from '@/drizzle/ids'
import { trainingActions, trainingSessions } from '@/drizzle/schema'
import type { TrainingSessionInput } from '../shared'

/** @throws DomainError `not_found`, or `invalid` for one that has begun before today. */
export async function addSession({
  ctx,
  input: { actionId, ...session },
}: {
  ctx: Context
  input: { actionId: TrainingActionId } & TrainingSessionInput
}): Promise<TrainingSessionId> {
  authorise(ctx.actor, 'training.write')
  if (session.startsOn < parisDate(ctx.clock.now())) {
    throw invalid({ startsOn: ['Choisissez aujourd’hui ou un jour à venir.'] })
  }
  return transact(ctx, async (tx, inner) => {
    if ((await tx.$count(trainingActions, eq(trainingActions.id, actionId))) === 0) throw notFound()
    const [added] = await tx
      .insert(trainingSessions)
      .values({ actionId, ...session })
      .returning({ id: trainingSessions.id })
    if (!added) throw new Error('insert into training_sessions returned no row')
    await recordAudit(tx, inner, {
      action: 'training.session_added',
      subject: { kind: 'training_session', id: added.id },
      details: { actionId, startsOn: session.startsOn, seats: session.seats },
    })
    return added.id
  })
}
