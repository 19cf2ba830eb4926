import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { TrainingActionId } from '@/drizzle/ids'
import { trainingActions } from '@/drizzle/schema'
import type { TrainingActionInput } from '../shared'
import { readGains } from './read-gains'

/** @throws DomainError `not_found`, or like `readGains`. */
export async function saveTrainingAction({
  ctx,
  input: { id, ...input },
}: {
  ctx: Context
  input: { id: TrainingActionId } & TrainingActionInput
}): Promise<void> {
  authorise(ctx.actor, 'training.write')
  const gives = readGains(await ctx.reference.current(), input)
  return transact(ctx, async (tx, inner) => {
    const { kind, title, organisation, details } = input
    const [saved] = await tx
      .update(trainingActions)
      .set({ kind, title, organisation, details, gives })
      .where(eq(trainingActions.id, id))
      .returning({ id: trainingActions.id })
    if (!saved) throw notFound()
    await recordAudit(tx, inner, {
      action: 'training.saved',
      subject: { kind: 'training_action', id },
      details: { kind },
    })
  })
}
