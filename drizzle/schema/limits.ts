import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from './columns'

/**
 * How often a door was knocked at, in the window that runs. Unlogged: after a crash every window begins anew, which costs
 * less than a write of the log at each request.
 */
export const rateLimits = pgTable(
  'rate_limits',
  {
    /** Name of the limit and keyed digest of its subject: neither an address nor an e-mail can be read from it. */
    key: text().primaryKey(),
    points: integer().notNull(),
    expire: moment(),
  },
  (table) => [index('rate_limits_expire').on(table.expire)],
)
