import { afterAll, beforeAll, expect, it } from 'vitest'
import postgres from 'postgres'
import { inject } from 'vitest'
import { migrateDatabase, NewerDatabaseError } from '@/drizzle/migrate.server'

const name = `cite_migrations_${process.pid}`
let server: postgres.Sql
let url: string

beforeAll(async () => {
  server = postgres(inject('serverUrl'), { max: 1, onnotice: () => {} })
  await server.unsafe(`create database ${name}`)
  const address = new URL(inject('serverUrl'))
  address.pathname = `/${name}`
  url = address.href
})

afterAll(async () => {
  await server.unsafe(`drop database if exists ${name} with (force)`)
  await server.end()
})

async function look<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1 })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

const countTables = () =>
  look(async (sql) => {
    const [row] = await sql<{ tables: number }[]>`
      select count(*)::int as tables from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'identity'::regnamespace)`
    return row?.tables
  })

it('lets five migrators start at once on an empty database', async () => {
  await Promise.all(Array.from({ length: 5 }, () => migrateDatabase(url)))
  expect(await countTables()).toBeGreaterThan(25)
})

it('changes nothing the second time', async () => {
  const read = () => look((sql) => sql`select * from drizzle.__drizzle_migrations order by id`)
  const before = await read()
  await migrateDatabase(url)
  expect(await read()).toEqual(before)
})

it('refuses a database that a newer version has migrated, and leaves it as it was', async () => {
  await look(
    (sql) => sql`
    insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a version to come', 9999999999999)`,
  )
  const before = await countTables()
  await expect(migrateDatabase(url)).rejects.toThrow(NewerDatabaseError)
  expect(await countTables()).toBe(before)
})

it('forces row-level security on every table that says who a person is', async () => {
  const open = await look(
    (sql) => sql`
      select relname from pg_class
      where relkind = 'r' and relnamespace = 'identity'::regnamespace and not (relrowsecurity and relforcerowsecurity)`,
  )
  expect([...open]).toEqual([])
})

it('lets no role of the application rewrite what happened', async () => {
  const rights = await look(
    (sql) => sql`
      select grantee, table_name, privilege_type from information_schema.role_table_grants
      where table_name in ('audit_entries', 'introduction_transitions')
        and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and grantee like 'cite%'`,
  )
  expect([...rights]).toEqual([])
})
