import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, RegistrationKey, ResidentId } from '../ids'
import { accounts } from './accounts'
import { moment } from './columns'
import { residents } from './profiles'

/**
 * Each form by which somebody was signed up in the field, under the key that was made where it was filled in: sent again, it makes
 * nobody. It outlives the person, so that a phone that was out of reach does not bring back who has left.
 */
export const fieldSignUps = pgTable(
  'field_sign_ups',
  {
    key: uuid().$type<RegistrationKey>().primaryKey(),
    /** Null once she is erased. */
    residentId: uuid()
      .$type<ResidentId>()
      .references(() => residents.id, { onDelete: 'set null' }),
    /** Keyed, of all that was typed: tells a second sending from another form. Null once she is erased. */
    contentDigest: text(),
    madeBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    at: moment().notNull(),
  },
  (table) => [index('field_sign_ups_resident').on(table.residentId)],
)
