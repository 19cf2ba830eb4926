import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, WeightsReplayId } from '../ids'
import { accounts } from './accounts'
import { moment, primaryId } from './columns'

/**
 * The numbers behind a score, by version. Rows are written once and never change, so that a receipt that names a
 * version keeps its meaning; the first one came with the migration that made the table.
 */
export const matchWeights = pgTable('match_weights', {
  version: text().primaryKey(),
  /** Read by `parseWeights`, which knows the shape. */
  data: jsonb().notNull(),
  /** Whoever runs the portal proposes, by command; the audit row of the proposal says no more than that. */
  proposedAt: moment().notNull(),
})

/** What a version would have changed on past offers, beside the version then in use. */
export const weightsReplays = pgTable(
  'weights_replays',
  {
    id: primaryId<WeightsReplayId>(),
    version: text()
      .notNull()
      .references(() => matchWeights.version),
    /** The version that was in use. */
    against: text()
      .notNull()
      .references(() => matchWeights.version),
    madeAt: moment().notNull(),
    /** Figures and public references, never the id of a profile. */
    report: jsonb().notNull(),
  },
  (table) => [
    unique('weights_replays_of_version').on(table.id, table.version),
    check('weights_replays_compares_two', sql`${table.version} <> ${table.against}`),
  ],
)

/**
 * One row per change of version: the last one says which is in use, so exactly one is. Two adoptions of the same rank
 * cannot both be, and none but the first exists without a replay of that very version.
 */
export const weightsAdoptions = pgTable(
  'weights_adoptions',
  {
    /** 1, 2, 3, … */
    rank: integer().primaryKey(),
    version: text()
      .notNull()
      .references(() => matchWeights.version),
    replayId: uuid().$type<WeightsReplayId>(),
    adoptedAt: moment().notNull(),
    adoptedBy: uuid()
      .$type<AccountId>()
      .references(() => accounts.id),
  },
  (table) => [
    foreignKey({
      name: 'weights_adoptions_replay',
      columns: [table.replayId, table.version],
      foreignColumns: [weightsReplays.id, weightsReplays.version],
    }),
    check(
      'weights_adoptions_after_replay',
      sql`${table.rank} = 1 or (${table.rank} > 1 and ${table.replayId} is not null and ${table.adoptedBy} is not null)`,
    ),
  ],
)
