import { sql } from 'drizzle-orm'
import { check, index, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId } from '../ids'
import { accounts, identitySchema } from './accounts'
import { moment, primaryId, sealedText } from './columns'

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
