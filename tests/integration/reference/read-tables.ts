import type postgres from 'postgres'

const tables = [
  'occupation_families',
  'occupations',
  'job_titles',
  'skills',
  'work_contexts',
  'occupation_skills',
  'occupation_work_contexts',
  'occupation_neighbours',
  'close_skills',
  'similar_occupations',
  'communes',
  'places',
  'reference_releases',
]

/** Every row of the vocabulary, as text, with the transaction that last wrote it: any write shows. */
export async function readTables(owner: postgres.Sql): Promise<Record<string, string[]>> {
  const contents: Record<string, string[]> = {}
  for (const table of tables) {
    const rows = await owner<{ row: string }[]>`
      select concat(t.xmin, ' ', t::text) as row from ${owner(table)} t order by row`
    contents[table] = rows.map(({ row }) => row)
  }
  return contents
}

/** The same without who wrote it and when. */
export async function readVocabulary(owner: postgres.Sql): Promise<Record<string, string[]>> {
  const contents: Record<string, string[]> = {}
  for (const table of tables.filter((name) => name !== 'reference_releases')) {
    const rows = await owner<{ row: string }[]>`select t::text as row from ${owner(table)} t order by row`
    contents[table] = rows.map(({ row }) => row)
  }
  return contents
}
