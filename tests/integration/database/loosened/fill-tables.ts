import type postgres from 'postgres'

/**
 * Puts a row of nobody's into each table that the world leaves empty, in a transaction that is rolled back: what a policy
 * lets go is seen only where there is something to see. References and checks are put aside for it.
 */
export async function fillTables(tx: postgres.TransactionSql, tables: readonly string[]): Promise<void> {
  await tx.unsafe(`
    set local session_replication_role = replica;
    do $$ declare held record; begin
      for held in select conrelid::regclass as name, conname from pg_constraint where contype = 'c' and conrelid <> 0 loop
        execute format('alter table %s drop constraint %I', held.name, held.conname);
      end loop;
    end $$`)
  for (const table of tables) {
    const [row] = await tx.unsafe(`select from ${table} limit 1`)
    if (row !== undefined) continue
    const columns = await tx<{ name: string; type: string }[]>`
      select quote_ident(attname) as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attnotnull
        and attgenerated = '' and attidentity <> 'a'`
    const names = columns.map(({ name }) => name).join(', ')
    await tx.unsafe(
      `insert into ${table} (${names}) values (${columns.map(({ type }) => anyOf(type)).join(', ')})`,
    )
  }
  await tx`set local session_replication_role = origin`
}

/** An expression of the type. */
function anyOf(type: string): string {
  if (type === 'uuid') return 'gen_random_uuid()'
  if (type === 'boolean') return 'false'
  if (type === 'sealed_text') return `'s1.k1.' || repeat('A', 40)`
  if (type === 'bytea') return `'\\x00'`
  if (type.endsWith('[]') || type.startsWith('json')) return `'{}'`
  if (/^(?:timestamp|date)/u.test(type)) return `now() + interval '1 day'`
  return /int|xid|numeric|double|real/u.test(type) ? `'1'` : `'x'`
}
