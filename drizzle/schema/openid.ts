import { pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { AccountId } from '../ids'
import { accounts } from './accounts'
import { moment } from './columns'

/** By which subject of which provider a member of staff signs in. */
export const openIdLinks = pgTable(
  'openid_links',
  {
    accountId: uuid()
      .$type<AccountId>()
      .primaryKey()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    issuer: text().notNull(),
    subject: text().notNull(),
    linkedAt: moment().notNull(),
  },
  (table) => [unique('openid_links_subject').on(table.issuer, table.subject)],
)

/** Sign-ins under way at the provider: each comes back once, to the browser that it left. */
export const openIdAttempts = pgTable('openid_attempts', {
  stateDigest: text().primaryKey(),
  visitDigest: text().notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
})
