import type { Tx } from '@/drizzle/client.server'
import type { TrainingActionId } from '@/drizzle/ids'
import { trainingActions, trainingSessions } from '@/drizzle/schema'
import { anySource, buildTraining, insertRows, type Source } from '../builders/index.server'

/** An action of the catalogue, a training without sessions unless told. */
export async function catalogueAction(
  tx: Tx,
  overrides: Parameters<typeof buildTraining>[0] = {},
  source: Source = anySource(),
): Promise<TrainingActionId> {
  const { action, sessions } = buildTraining(overrides, source)
  await insertRows(tx, trainingActions, [action])
  await insertRows(tx, trainingSessions, sessions)
  return action.id
}
