import type postgres from 'postgres'

/** Every row of every table outside of the identities' own schema, jobs that wait included, as text. */
export async function* readTables(owner: postgres.Sql): AsyncGenerator<{ table: string; row: string }> {
  const tables = await owner<{ schema: string; name: string }[]>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'identity')
    order by 1, 2`
  for (const { schema, name } of tables) {
    const rows = await owner<{ row: string }[]>`
      select to_jsonb(entry)::text as row from ${owner(`${schema}.${name}`)} as entry`
    for (const { row } of rows) yield { table: `${schema}.${name}`, row }
  }
}
