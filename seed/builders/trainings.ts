import type { trainingActions, trainingSessions } from '@/drizzle/schema'
import { dayOf, daysAfter } from './source/moments'
import { anySource, type Source } from './source/random'

type TrainingAction = typeof trainingActions.$inferInsert
type TrainingSession = typeof trainingSessions.$inferInsert

export interface BuiltTraining {
  action: TrainingAction & { id: NonNullable<TrainingAction['id']> }
  sessions: TrainingSession[]
}

/** @param sessions the first and the last day of each, in days from now. */
export function buildTraining(
  {
    sessions = [],
    ...overrides
  }: Partial<TrainingAction> & {
    sessions?: readonly { from: number; to: number; place?: string; seats?: number }[]
  } = {},
  { random, now }: Source = anySource(),
): BuiltTraining {
  const id: BuiltTraining['action']['id'] = random.id()
  return {
    action: {
      kind: 'training',
      title: 'CACES chariots',
      organisation: 'Centre des Mailles',
      details: null,
      gives: [],
      createdAt: now,
      closedAt: null,
      ...overrides,
      id,
    },
    sessions: sessions.map(({ from, to, place = 'Hautepierre', seats = 12 }) => ({
      id: random.id(),
      actionId: id,
      startsOn: dayOf(daysAfter(now, from)),
      endsOn: dayOf(daysAfter(now, to)),
      place,
      seats,
    })),
  }
}
