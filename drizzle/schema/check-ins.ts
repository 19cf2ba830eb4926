import { sql } from 'drizzle-orm'
import { check, date, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, CheckInId, ResidentId } from '../ids'
import { agreementChannels, checkInAnswers, checkInWays } from '../vocabulary'
import { accounts } from './accounts'
import { moment, primaryId } from './columns'
import { residents } from './profiles'

/** How a person wants to be asked how she is getting on, and how she said so; what she chose before is in the journal. */
export const checkInChoices = pgTable('check_in_choices', {
  residentId: uuid()
    .$type<ResidentId>()
    .primaryKey()
    .references(() => residents.id, { onDelete: 'cascade' }),
  way: text({ enum: checkInWays }).notNull(),
  noticeVersion: text().notNull(),
  language: text().notNull(),
  channel: text({ enum: agreementChannels }).notNull(),
  recordedBy: uuid()
    .$type<AccountId>()
    .notNull()
    .references(() => accounts.id),
  chosenAt: moment().notNull(),
  /** Until when she is asked by it; each answer of hers moves it on. */
  expiresAt: moment().notNull(),
})

/** One question, and what she answered to it, once. */
export const checkIns = pgTable(
  'check_ins',
  {
    id: primaryId<CheckInId>(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    askedOn: date({ mode: 'string' }).notNull(),
    /** When it was handed over; null: not yet, or never. */
    sentAt: moment(),
    answer: text({ enum: checkInAnswers }),
    answeredAt: moment(),
    /** First day on which she is asked again. */
    awayUntil: date({ mode: 'string' }),
  },
  (table) => [
    uniqueIndex('check_ins_one_a_day').on(table.residentId, table.askedOn),
    check('check_ins_answer_has_a_time', sql`num_nonnulls(${table.answer}, ${table.answeredAt}) IN (0, 2)`),
    check(
      'check_ins_away_until',
      sql`(${table.awayUntil} IS NOT NULL) = coalesce(${table.answer} = 'away', false)`,
    ),
  ],
)
