import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ProfileId } from '../ids'
import { moment } from './columns'

/** How far each index outside of the database has followed it. */
export const searchIndexMarks = pgTable('search_index_marks', {
  /** Name under which the index was written to. */
  name: text().primaryKey(),
  /** Which index that is, whatever it is called by now. */
  identity: text().notNull(),
  version: text().notNull(),
  /** Of the outbox: every change before it is in the index. */
  position: text().notNull(),
  /** Writing began after this mark, and its end was not seen. */
  unsettled: boolean().notNull().default(false),
  /** When the mark was made: the index is at least as fresh. */
  checkedAt: moment().notNull(),
})

/** What keeps an index from following at the moment. */
export const searchIndexFailures = pgTable('search_index_failures', {
  name: text().primaryKey(),
  reason: text().notNull(),
  code: text(),
  since: moment().notNull(),
  attempts: integer().notNull(),
})

/** Profiles that the index refuses. Neither what they hold, nor whose they are. */
export const searchDeadLetters = pgTable('search_dead_letters', {
  /** No foreign key: a profile that is gone is a change that clears its row. */
  profileId: uuid().$type<ProfileId>().primaryKey(),
  code: text().notNull(),
  firstRefusedAt: moment().notNull(),
  lastRefusedAt: moment().notNull(),
  attempts: integer().notNull(),
})
