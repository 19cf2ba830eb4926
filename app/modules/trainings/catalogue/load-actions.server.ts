import { asc, eq, inArray, isNull } from 'drizzle-orm'
import { describeGain } from '@/app/modules/matching/index.server'
import type { Reference } from '@/app/modules/reference/index.server'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { TrainingActionId } from '@/drizzle/ids'
import { trainingActions, trainingSessions } from '@/drizzle/schema'
import type { Learning } from '@/search/scoring/unlocks/gain'
import { readLearnings } from '../schemas'
import type { TrainingAction } from '../shared'
import { findEntry } from './find-entry'

/** An action as it is shown, and what it gives in codes. */
export interface LoadedAction {
  action: TrainingAction
  gives: Learning[]
}

/** By title. Two queries, however many there are. @param wanted one of them, or those that are open, or all. */
export async function loadActions(
  tx: Tx,
  { clock, speech }: Pick<Context, 'clock' | 'speech'>,
  { wanted, reference }: { wanted: TrainingActionId | 'open' | 'all'; reference: Reference },
): Promise<LoadedAction[]> {
  const rows = await tx
    .select()
    .from(trainingActions)
    .where(
      wanted === 'all'
        ? undefined
        : wanted === 'open'
          ? isNull(trainingActions.closedAt)
          : eq(trainingActions.id, wanted),
    )
    .orderBy(asc(trainingActions.title), asc(trainingActions.id))
  if (rows.length === 0) return []
  const found = await tx
    .select()
    .from(trainingSessions)
    .where(
      inArray(
        trainingSessions.actionId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(trainingSessions.startsOn), asc(trainingSessions.id))
  const today = parisDate(clock.now())
  return rows.map(({ gives: stored, closedAt, createdAt: _, ...row }) => {
    const gives = readLearnings(stored)
    const sessions = found
      .filter(({ actionId }) => actionId === row.id)
      .map(({ actionId: _action, ...session }) => session)
    const action = {
      ...row,
      gives: gives.map((gain) => describeGain(gain, reference, speech)),
      closed: closedAt !== null,
      sessions,
      entry: findEntry({ kind: row.kind, sessions }, today),
    }
    return { action, gives }
  })
}
