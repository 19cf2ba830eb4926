import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { TrainingAction } from '../shared'
import { loadActions } from './load-actions.server'

/** The catalogue, by title. @param input.closed whether those that are closed are in it. */
export async function listTrainingActions({
  ctx,
  input,
}: {
  ctx: Context
  input: { closed: boolean }
}): Promise<TrainingAction[]> {
  authorise(ctx.actor, 'training.read')
  const reference = await ctx.reference.current()
  const loaded = await transact(ctx, (tx) =>
    loadActions(tx, ctx, { wanted: input.closed ? 'all' : 'open', reference }),
  )
  return loaded.map(({ action }) => action)
}
