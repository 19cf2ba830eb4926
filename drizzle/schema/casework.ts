import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, ContactAttemptId, ResidentId, StaffNoteId } from '../ids'
import { contactOutcomes, nextActionKinds, contactChannels } from '../vocabulary'
import { accounts } from './accounts'
import { moment, primaryId, sealedText } from './columns'
import { residents } from './profiles'

/** What caseworkers write of a person for each other. No employer's role may read a row; the person reads and exports her own. */
export const staffNotes = pgTable(
  'staff_notes',
  {
    id: primaryId<StaffNoteId>(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    authorId: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    body: sealedText().notNull(),
    writtenAt: moment().notNull(),
  },
  (table) => [index('staff_notes_resident').on(table.residentId)],
)

/** What is to be done next for a person, at most one thing: a code, so that no free text gathers here. */
export const nextActions = pgTable(
  'next_actions',
  {
    residentId: uuid()
      .$type<ResidentId>()
      .primaryKey()
      .references(() => residents.id, { onDelete: 'cascade' }),
    kind: text({ enum: nextActionKinds }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    setBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    setAt: moment().notNull(),
  },
  (table) => [index('next_actions_due').on(table.dueOn)],
)

/** Each time that somebody of the Cité tried to speak with a person, and what came of it. */
export const contactAttempts = pgTable(
  'contact_attempts',
  {
    id: primaryId<ContactAttemptId>(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    madeBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    channel: text({ enum: contactChannels }).notNull(),
    outcome: text({ enum: contactOutcomes }).notNull(),
    at: moment().notNull(),
  },
  (table) => [index('contact_attempts_resident').on(table.residentId, table.at)],
)
