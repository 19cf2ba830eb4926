import { date, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { TrainingActionId, TrainingSessionId } from '../ids'
import { trainingKinds } from '../vocabulary'
import { moment, primaryId } from './columns'

/** The catalogue: what partners offer to bring people nearer to work. No row tells of anybody. */
export const trainingActions = pgTable('training_actions', {
  id: primaryId<TrainingActionId>(),
  kind: text({ enum: trainingKinds }).notNull(),
  title: text().notNull(),
  /** Who runs it, in words: a training centre has no account. */
  organisation: text().notNull(),
  /** Conditions and how to enrol, for caseworkers. */
  details: text(),
  /** Gains in codes of the vocabulary. */
  gives: jsonb().notNull(),
  createdAt: moment().notNull(),
  /** Kept, and led to by nothing any more. */
  closedAt: moment(),
})

export const trainingSessions = pgTable(
  'training_sessions',
  {
    id: primaryId<TrainingSessionId>(),
    actionId: uuid()
      .$type<TrainingActionId>()
      .notNull()
      .references(() => trainingActions.id),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }).notNull(),
    place: text().notNull(),
    seats: integer().notNull(),
  },
  (table) => [index('training_sessions_action').on(table.actionId, table.startsOn)],
)
