import { getTableName, sql, type SQL } from 'drizzle-orm'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import { Sealed, sealingKeyOf } from '@/drizzle/sealed'
import type { Keyring } from '../create-keyring.server'
import { UnopenableValueError } from '../errors'
import { listSealedTables, type SealedTable } from './sealed-tables'

/** For whom sealed columns may be read and written without opening a door: never the portal. */
export const keeper = { role: 'keeper', accountId: null } as const

/** Rows held at once: a page that writes one of them waits no longer than this takes. */
const batch = 200
/** By type of key, what no row has and every row comes after. */
const beforeEverything: Record<string, string> = { uuid: '00000000-0000-0000-0000-000000000000', text: '' }

export interface Resealed {
  rows: number
  /** Rows left as they are, for a value of theirs was altered or moved: nothing opens it any more. */
  unopenable: { table: string; row: string }[]
}

/**
 * Seals anew, under the current key, every row that holds a value which is in clear or, unless `only` says so, under
 * another key. Each batch is one transaction: ended at any moment, it goes on where it was. Rows are locked and then
 * read, so that what a page writes meanwhile is kept, and a reader always finds one whole version of a row.
 * @param database connected as the owner of the database.
 * @throws MissingKeyError
 */
export async function resealValues(
  database: Database,
  keyring: Keyring,
  options: { only?: 'clear'; onProgress?: (rows: number) => void } = {},
): Promise<Resealed> {
  const done: Resealed = { rows: 0, unopenable: [] }
  const settled = options.only === 'clear' ? 's1.%' : `s1.${keyring.currentKeyId}.%`
  for (const table of listSealedTables()) {
    let after = beforeEverything[table.keyType]
    if (after === undefined) throw new Error(`no order is known for keys of type ${table.keyType}`)
    while (after !== undefined) {
      const last: string = after
      after = await withActor(database, keeper, (tx) =>
        resealBatch(tx, keyring, { table, settled, last, done }),
      )
      options.onProgress?.(done.rows)
    }
  }
  return done
}

/** @returns the key of the last row looked at, or undefined past the end. */
async function resealBatch(
  tx: Tx,
  keyring: Keyring,
  { table, settled, last, done }: { table: SealedTable; settled: string; last: string; done: Resealed },
): Promise<string | undefined> {
  const key = sql.identifier(table.key)
  const keyType = sql.raw(table.keyType)
  const names = table.columns.map(({ name }) => sql.identifier(name))
  const unsettled = sql.join(
    [
      ...names.map((name) => sql`${name} not like ${settled}`),
      // Of before it was looked up by.
      ...table.indexes.map(
        ({ ofName, name }) =>
          sql`(${sql.identifier(ofName)} is not null and ${sql.identifier(name)} is null)`,
      ),
    ],
    sql` or `,
  )
  const rows = await tx.execute<Record<string, string | null> & { row: string }>(
    sql`select ${key} as row, ${sql.join(names, sql`, `)} from ${table.table}
      where ${key} > ${last}::${keyType} and (${unsettled}) order by ${key} limit ${batch} for update`,
  )
  for (const values of rows) {
    const changes = resealRow(keyring, table, values)
    if (changes === null) {
      done.unopenable.push({ table: getTableName(table.table), row: values.row })
      continue
    }
    await tx.execute(
      sql`update ${table.table} set ${sql.join(changes, sql`, `)} where ${key} = ${values.row}::${keyType}`,
    )
    done.rows += 1
  }
  return rows.at(-1)?.row
}

function resealRow(
  keyring: Keyring,
  { columns, indexes }: SealedTable,
  values: Record<string, string | null> & { row: string },
): SQL[] | null {
  const changes: SQL[] = []
  const set = (name: string, value: string) => changes.push(sql`${sql.identifier(name)} = ${value}`)
  try {
    for (const { column, name } of columns) {
      const held = values[name] ?? null
      if (held === null) continue
      const text = sealingKeyOf(held) === null ? held : keyring.open(column, values.row, new Sealed(held))
      set(name, keyring.seal(column, values.row, text).envelope)
      for (const index of indexes) {
        if (index.of === column) set(index.name, keyring.blindIndex(column, text))
      }
    }
  } catch (error) {
    if (error instanceof UnopenableValueError) return null
    throw error
  }
  return changes
}
