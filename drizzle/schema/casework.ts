import { sql } from 'drizzle-orm'
import { date, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type {
  AccountId,
  ContactAttemptId,
  HandoverId,
  IntroductionId,
  MoveBatchId,
  PendingMoveId,
  ResidentId,
  SavedViewId,
  StaffNoteId,
} from '../ids'
import {
  contactChannels,
  contactOutcomes,
  nextActionKinds,
  queueMoves,
  radarKinds,
  radarPauseReasons,
  refusalReasons,
} from '../vocabulary'
import { accounts } from './accounts'
import { moment, primaryId, sealedText } from './columns'
import { introductions } from './introductions'
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

/** Until when somebody is left out of the list of calls, and why; at most one for a person. */
export const radarPauses = pgTable('radar_pauses', {
  residentId: uuid()
    .$type<ResidentId>()
    .primaryKey()
    .references(() => residents.id, { onDelete: 'cascade' }),
  /** First day on which the rules name her again. */
  until: date({ mode: 'string' }).notNull(),
  reason: text({ enum: radarPauseReasons }).notNull(),
  setBy: uuid()
    .$type<AccountId>()
    .notNull()
    .references(() => accounts.id),
  setAt: moment().notNull(),
})

/** What a person has said against a reason to call her: the rule counts from then on. */
export const radarContests = pgTable(
  'radar_contests',
  {
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    kind: text({ enum: radarKinds }).notNull(),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.residentId, table.kind] })],
)

/** Each change of hands, of one introduction or of a person's whole file, in the order it happened. */
export const handovers = pgTable(
  'handovers',
  {
    id: primaryId<HandoverId>(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    /** Null when the whole file changed hands. */
    introductionId: uuid()
      .$type<IntroductionId>()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    /** Who had it until then; null when nobody did. */
    fromId: uuid()
      .$type<AccountId>()
      .references(() => accounts.id),
    toId: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    givenBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    /** What the one tells the other. */
    note: sealedText(),
    at: moment().notNull(),
  },
  (table) => [
    index('handovers_resident').on(table.residentId),
    index('handovers_introduction').on(table.introductionId),
  ],
)

/** A list of the queue that a caseworker comes back to: filters of its address, under a name of hers. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: primaryId<SavedViewId>(),
    accountId: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** Typed by her, and may name somebody. */
    name: sealedText().notNull(),
    /** The search part of the address, which may hold words that she looked for. */
    query: sealedText().notNull(),
    savedAt: moment().notNull(),
  },
  (table) => [index('saved_views_account').on(table.accountId)],
)

/** What a caseworker asked of introductions from the queue, and can still take back: done a few seconds later, and then gone. */
export const pendingMoves = pgTable(
  'pending_moves',
  {
    id: primaryId<PendingMoveId>(),
    batchId: uuid().$type<MoveBatchId>().notNull(),
    introductionId: uuid()
      .$type<IntroductionId>()
      .notNull()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    move: text({ enum: queueMoves }).notNull(),
    /** Of a refusal. */
    reason: text({ enum: refusalReasons }),
    /** Of a hand-over. */
    toId: uuid()
      .$type<AccountId>()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    note: sealedText(),
    askedBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    dueAt: moment().notNull(),
    /** Why it could not be done, in French, once it was tried. */
    failure: text(),
  },
  (table) => [
    index('pending_moves_batch').on(table.batchId),
    /** Nobody asks two things of one introduction at once. */
    uniqueIndex('pending_moves_one')
      .on(table.introductionId)
      .where(sql`${table.failure} is null`),
  ],
)
