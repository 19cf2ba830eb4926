import type postgres from 'postgres'

/**
 * The tables, of whatever schema, in one row of which each text stands, in any column. As the owner, who reads everything;
 * accents and case count.
 */
export async function findEverywhere(
  owner: postgres.Sql,
  texts: readonly string[],
): Promise<Map<string, string[]>> {
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`
  const found = new Map<string, string[]>(texts.map((text) => [text, []]))
  for (const { name } of tables) {
    const rows = await owner<{ text: string }[]>`
      select sought.text from unnest(${[...texts]}::text[]) as sought (text)
      where exists (select 1 from ${owner.unsafe(name)} as each where strpos(each::text, sought.text) > 0)`
    for (const { text } of rows) found.get(text)?.push(name)
  }
  return found
}
