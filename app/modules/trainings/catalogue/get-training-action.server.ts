import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { TrainingActionId } from '@/drizzle/ids'
import { loadActions, type LoadedAction } from './load-actions.server'

/** @throws DomainError `not_found` */
export async function getTrainingAction({
  ctx,
  input: { id },
}: {
  ctx: Context
  input: { id: TrainingActionId }
}): Promise<LoadedAction> {
  authorise(ctx.actor, 'training.read')
  const reference = await ctx.reference.current()
  const [loaded] = await transact(ctx, (tx) => loadActions(tx, ctx, { wanted: id, reference }))
  if (!loaded) throw notFound()
  return loaded
}
