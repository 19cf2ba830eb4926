import { sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/drizzle/client.server'

/** Rows per statement: large enough for speed, small enough that a statement stays a few megabytes. */
const batch = 5000

/**
 * Inserts any number of rows. They travel as one JSON parameter per statement, since PostgreSQL takes 65,535
 * parameters at most. Columns that no row of a batch names get their default; one that some rows name is null in
 * the others.
 */
export async function insertRows<Table extends PgTable>(
  tx: Tx,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    const part = rows.slice(start, start + batch)
    const keys = new Set(part.flatMap((row) => Object.keys(row)))
    const names = sql.join(
      [...keys].map((key) => sql.identifier(snakeCase(key))),
      sql`, `,
    )
    const json = JSON.stringify(part.map((row) => mapKeys(row)))
    await tx.execute(
      sql`insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, ${json}::text::json)`,
    )
  }
}

function mapKeys(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value]))
}

/** The same names as drizzle's `casing: 'snake_case'`. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
