import { index, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId } from '../ids'
import { accounts, identitySchema } from './accounts'
import { moment, primaryId, sealedText } from './columns'

/** Mail that was handed over, kept 30 days. Bodies can hold a name or a sign-in link: identity side. */
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
    sentAt: moment().notNull(),
  },
  (table) => [index('sent_mails_sent_at').on(table.sentAt)],
)
