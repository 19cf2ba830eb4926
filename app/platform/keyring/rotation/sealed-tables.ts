import { is } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, PgTable, type AnyPgColumn } from 'drizzle-orm/pg-core'
import * as schema from '@/drizzle/schema'
import { emailAddresses, identities } from '@/drizzle/schema'
import { sealedType } from '@/drizzle/schema/columns'
import type { SealedColumn } from '../create-keyring.server'

/** A table that holds sealed values, and what must be known to seal its rows anew. */
export interface SealedTable {
  table: PgTable
  /** Its primary key, one column. */
  key: string
  keyType: string
  columns: { column: SealedColumn; name: string }[]
  /** Columns by which a sealed one is looked up. */
  indexes: { of: SealedColumn; ofName: string; name: string }[]
}

/** Blind indexes follow the sealed column that they stand for. */
const blindIndexes = [
  { of: emailAddresses.email, index: emailAddresses.emailIndex },
  { of: identities.phone, index: identities.phoneIndex },
]

/** Every table of the schema with a sealed column: a new one is found by the type of its columns. */
export function listSealedTables(): SealedTable[] {
  return Object.values(schema).flatMap((table) => {
    if (!is(table, PgTable)) return []
    const { columns } = getTableConfig(table)
    const sealed = columns.filter(isSealed)
    if (sealed.length === 0) return []
    const [key, ...others] = columns.filter(({ primary }) => primary)
    if (!key || others.length > 0) throw new Error('a table with sealed values needs one primary key')
    return [
      {
        table,
        key: toSnakeCase(key.name),
        keyType: key.getSQLType(),
        columns: sealed.map((column) => ({ column, name: toSnakeCase(column.name) })),
        indexes: blindIndexes
          .filter(({ of }) => of.table === table)
          .map(({ of, index }) => ({ of, ofName: toSnakeCase(of.name), name: toSnakeCase(index.name) })),
      },
    ]
  })
}

const isSealed = (column: AnyPgColumn): column is SealedColumn => column.getSQLType() === sealedType
