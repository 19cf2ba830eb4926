import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
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
  (table) => [
    index('audit_entries_subject').on(table.subjectKind, table.subjectId),
    /** When somebody first told her profile, of everybody at once. */
    index('audit_entries_told')
      .on(table.subjectId, table.at)
      .where(sql`${table.action} = 'profile.changed' and ${table.details}->>'step' <> 'identity'`),
    /** Whose name was read on a list of calls, and when. */
    index('audit_entries_called')
      .on(table.at, table.subjectId)
      .where(sql`${table.action} = 'identity.viewed' and ${table.details}->>'in' = 'call_list'`),
  ],
)

/**
 * One link per row of `audit_entries` and of `introduction_transitions`, in the order of the commits. Only the database
 * writes here, as each transaction commits: see `chain_audit_row` in the migrations. Hashes are SHA-256 in hexadecimal.
 */
export const auditChain = pgTable(
  'audit_chain',
  {
    /** 1, 2, 3… without a gap. */
    position: bigint({ mode: 'number' }).primaryKey(),
    source: text({ enum: ['audit_entries', 'introduction_transitions'] }).notNull(),
    /** `id` of the row in the table that `source` names. */
    rowId: bigint({ mode: 'number' }).notNull(),
    contentHash: text().notNull(),
    /** `hash` of the position before; sixty-four zeros for the first. */
    previousHash: text().notNull(),
    /** Of `previousHash:contentHash`. */
    hash: text().notNull(),
  },
  (table) => [
    unique('audit_chain_row').on(table.source, table.rowId),
    check('audit_chain_position', sql`${table.position} > 0`),
  ],
)

/** Heads of the chain, signed with a key that the database does not know. */
export const auditSeals = pgTable('audit_seals', {
  /** 1, 2, 3… without a gap. */
  number: integer().primaryKey(),
  position: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
  sealedAt: moment().notNull(),
  signature: text().notNull(),
})
