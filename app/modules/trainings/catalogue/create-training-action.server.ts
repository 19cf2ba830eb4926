import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { TrainingActionId } from '@/drizzle/ids'
import { trainingActions } from '@/drizzle/schema'
import type { TrainingActionInput } from '../shared'
import { readGains } from './read-gains'

/** Adds an action to the catalogue. @throws DomainError like `readGains`. */
export async function createTrainingAction({
  ctx,
  input,
}: {
  ctx: Context
  input: TrainingActionInput
}): Promise<TrainingActionId> {
  authorise(ctx.actor, 'training.write')
  const gives = readGains(await ctx.reference.current(), input)
  return transact(ctx, async (tx, inner) => {
    const { kind, title, organisation, details } = input
    const [created] = await tx
      .insert(trainingActions)
      .values({ kind, title, organisation, details, gives, createdAt: ctx.clock.now() })
      .returning({ id: trainingActions.id })
    if (!created) throw new Error('insert into training_actions returned no row')
    await recordAudit(tx, inner, {
      action: 'training.created',
      subject: { kind: 'training_action', id: created.id },
      details: { kind },
    })
    return created.id
  })
}
