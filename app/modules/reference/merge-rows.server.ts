import { getTableName, sql, type SQL } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/drizzle/client.server'

type Name = ReturnType<typeof sql.identifier>

/** Rows of one table, by what a release did to them. A removed link counts as retired. */
export interface TableChanges {
  inserted: number
  updated: number
  retired: number
  unchanged: number
}

export interface Merge<Column extends string, Row extends Partial<Record<Column, unknown>>> {
  /** Columns to write, key included. The others keep what they hold. */
  columns: readonly Column[]
  /** Each key once. */
  rows: readonly Pick<Row, Column>[]
  /**
   * What becomes of rows that are in the table only: `retire` sets `retired_at` (and a row that comes back is
   * cleared of it), `remove` deletes them, a column's name deletes those that share its value with a row given.
   */
  others: 'keep' | 'retire' | 'remove' | { removeSharing: Column }
}

/** Brings a table to the rows given, writing only what differs, in a constant number of statements. */
export async function mergeRows<Table extends PgTable, Column extends keyof Table['$inferInsert'] & string>(
  tx: Tx,
  table: Table,
  { columns, rows, others }: Merge<Column, Table['$inferInsert']>,
  now: Date,
): Promise<TableChanges> {
  const name = sql.identifier(getTableName(table))
  const { types, key } = describe(table)
  const list = (parts: SQL[]) => sql.join(parts, sql`, `)
  const names = list(columns.map((column) => sql`${identifier(column)}`))
  const typed = (named: (column: Column) => SQL | Name) =>
    list(columns.map((column) => sql`${named(column)} ${sql.raw(types.get(column) ?? 'text')}`))
  const sameKey = sql.join(
    key.map((column) => sql`incoming.${identifier(column)} = standing.${identifier(column)}`),
    sql` and `,
  )

  // One parameter for any number of rows: PostgreSQL takes 65,535 of them at most.
  const json = JSON.stringify(rows, [...columns])
  await tx.execute(sql`create temporary table incoming (${typed(identifier)}) on commit drop`)
  await tx.execute(
    sql`insert into incoming select * from json_to_recordset(${json}::text::json) as given (${typed(sql.identifier)})`,
  )
  await tx.execute(sql`analyze incoming`)

  const retires = others === 'retire'
  const values = columns.filter((column) => !key.includes(column))
  const assignments = values.map((column) => sql`${identifier(column)} = excluded.${identifier(column)}`)
  if (retires) assignments.push(sql`retired_at = null`)
  const compared = (source: SQL) => list(values.map((column) => sql`${source}.${identifier(column)}`))
  const differs = sql`(${compared(sql`standing`)}) is distinct from (${compared(sql`excluded`)})`
  const onConflict =
    values.length === 0
      ? sql`do nothing`
      : sql`do update set ${list(assignments)} where ${differs} ${retires ? sql`or standing.retired_at is not null` : sql``}`
  const [written] = await tx.execute<{ inserted: number; updated: number }>(sql`
    with written as (
      insert into ${name} as standing (${names}) select ${names} from incoming
      on conflict (${list(key.map((column) => sql`${identifier(column)}`))}) ${onConflict}
      returning (xmax = 0) as inserted
    )
    select count(*) filter (where inserted)::int as inserted, count(*) filter (where not inserted)::int as updated
    from written`)

  const retired = others === 'keep' ? 0 : await leave(tx, name, sameKey, others, now)
  await tx.execute(sql`drop table incoming`)
  const { inserted = 0, updated = 0 } = written ?? {}
  return { inserted, updated, retired, unchanged: rows.length - inserted - updated }
}

async function leave(
  tx: Tx,
  name: Name,
  sameKey: SQL,
  others: 'retire' | 'remove' | { removeSharing: string },
  now: Date,
): Promise<number> {
  const gone = sql`not exists (select from incoming where ${sameKey})`
  const change =
    others === 'retire'
      ? sql`update ${name} as standing set retired_at = ${now.toISOString()}::timestamptz where retired_at is null and ${gone} returning 1`
      : others === 'remove'
        ? sql`delete from ${name} as standing where ${gone} returning 1`
        : sql`delete from ${name} as standing where ${gone} and ${identifier(others.removeSharing)} in (select ${identifier(others.removeSharing)} from incoming) returning 1`
  const [left] = await tx.execute<{ rows: number }>(
    sql`with gone as (${change}) select count(*)::int as rows from gone`,
  )
  return left?.rows ?? 0
}

function describe(table: PgTable): { types: Map<string, string>; key: string[] } {
  const { columns, primaryKeys } = getTableConfig(table)
  const [composite] = primaryKeys
  const key = composite ? composite.columns : columns.filter((column) => column.primary)
  return {
    types: new Map(columns.map((column) => [column.name, column.getSQLType()])),
    key: key.map((column) => column.name),
  }
}

/** The same names as drizzle's `casing: 'snake_case'`. */
function identifier(column: string): Name {
  return sql.identifier(column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
}
