import { bigserial, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId } from '../ids'
import { roles } from '../vocabulary'
import { moment } from './columns'

/** Append-only: no role of the application may update or delete. Ids and codes, never a name. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    at: moment().notNull(),
    actorId: uuid().$type<AccountId>(),
    actorRole: text({ enum: [...roles, 'system', 'visitor'] }).notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    details: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
  },
  (table) => [index('audit_entries_subject').on(table.subjectKind, table.subjectId)],
)
