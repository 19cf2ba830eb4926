import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, ResidentId } from '../ids'
import { messageChannels, messageChoiceWays } from '../vocabulary'
import { accounts, identitySchema } from './accounts'
import { moment, primaryId, sealedText } from './columns'
import { residents } from './profiles'

/** Mail handed over or on its way, kept 30 days. Bodies can hold a name or a sign-in link: identity side. */
export const sentMails = identitySchema.table(
  'sent_mails',
  {
    id: primaryId<string>(),
    /** The same key is handed over once, however often its job runs. */
    idempotencyKey: text().notNull().unique(),
    accountId: uuid()
      .$type<AccountId>()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** These three are null once their time is past (`app/modules/retention`): the key alone stays. */
    recipient: sealedText(),
    subject: sealedText(),
    body: sealedText(),
    /** When the other side took it; null: not yet, or never. */
    sentAt: moment(),
    /** Until when the run that last took it in hand may be sending it. */
    claimedUntil: moment(),
    /** When the other side refused it for good. */
    refusedAt: moment(),
    /** Code of that answer, such as `550 5.1.1`: its words may quote an address. */
    refusal: text(),
  },
  (table) => [
    index('sent_mails_sent_at').on(table.sentAt),
    check(
      'sent_mails_end_once',
      sql`num_nonnulls(${table.refusedAt}, ${table.refusal}) IN (0, 2) AND num_nonnulls(${table.sentAt}, ${table.refusedAt}) < 2`,
    ),
    check('sent_mails_have_a_time', sql`num_nonnulls(${table.sentAt}, ${table.claimedUntil}) > 0`),
  ],
)

/**
 * Text messages handed over or on their way, kept 30 days: like `sentMails`, for people who may have no account. The number is
 * read when one leaves, and stands nowhere else.
 */
export const sentSms = identitySchema.table(
  'sent_sms',
  {
    id: primaryId<string>(),
    /** The same key is handed over once, however often its job runs. */
    idempotencyKey: text().notNull().unique(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    /** These four are null once their time is past (`app/modules/retention`): the key alone stays. */
    recipient: sealedText(),
    body: sealedText(),
    /** Where its link leads within the portal. */
    path: sealedText(),
    /** By which its link is found; the link itself stands in the body alone. */
    linkDigest: text().unique(),
    sentAt: moment(),
    claimedUntil: moment(),
    /** When the other side refused it for good. */
    refusedAt: moment(),
    /** Code of that answer, such as `400 invalid_parameter`: its words may quote a number. */
    refusal: text(),
  },
  (table) => [
    index('sent_sms_sent_at').on(table.sentAt),
    index('sent_sms_resident').on(table.residentId),
    check(
      'sent_sms_end_once',
      sql`num_nonnulls(${table.refusedAt}, ${table.refusal}) IN (0, 2) AND num_nonnulls(${table.sentAt}, ${table.refusedAt}) < 2`,
    ),
    check('sent_sms_have_a_time', sql`num_nonnulls(${table.sentAt}, ${table.claimedUntil}) > 0`),
  ],
)

/** By what a person wants to be written to. No row: by e-mail if she has an account, and not by text message. */
export const messageChoices = pgTable(
  'message_choices',
  {
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    channel: text({ enum: messageChannels }).notNull(),
    wanted: boolean().notNull(),
    way: text({ enum: messageChoiceWays }).notNull(),
    decidedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.residentId, table.channel] })],
)
