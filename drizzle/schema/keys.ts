import { pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from './columns'

/** The keys that sealed values were written with: by what each gives, a process proves at its start that it holds them. */
export const sealingKeys = pgTable('sealing_keys', {
  id: text().primaryKey(),
  /** `Keyring.checkValues`. */
  checkValue: text().notNull(),
  notedAt: moment().notNull(),
})
