import { bigint, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId } from '../ids'
import { accounts } from './accounts'
import { moment, sealedText } from './columns'

/** One-time codes of staff (RFC 6238). A row stands for a factor that was confirmed by one code. */
export const secondFactors = pgTable('second_factors', {
  accountId: uuid()
    .$type<AccountId>()
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  /** Base32. */
  secret: sealedText().notNull(),
  confirmedAt: moment().notNull(),
  /** Time step of the last code that was taken: it and those before it are spent. */
  lastStep: bigint({ mode: 'number' }).notNull(),
  /** Wrong codes since the last right one. */
  failures: integer().notNull().default(0),
  lockedUntil: moment(),
})

/** Each replaces one code, once. Only a digest is kept. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    accountId: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => secondFactors.accountId, { onDelete: 'cascade' }),
    codeDigest: text().notNull(),
    createdAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.codeDigest] })],
)
