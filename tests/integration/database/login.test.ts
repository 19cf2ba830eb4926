import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { startJobs } from '@/app/platform/jobs.server'
import { connectDatabase, withActor } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { prepareDatabase, requireNarrowLogin } from '@/drizzle/login/index.server'
import { anySource } from '@/seed/builders/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'

/** What the portal's own login may do: nothing, until a transaction takes a role by a pass. */
let test: TestDatabase
let login: postgres.Sql

beforeAll(async () => {
  test = await createTestDatabase()
  login = postgres(test.url, { max: 1, onnotice: () => {} })
})

afterAll(async () => {
  await login.end()
  await test.drop()
})

const insufficientPrivilege = '42501'

it('reads and writes no table outside of `withActor`', async () => {
  const tables = await test.owner<{ name: string; column: string }[]>`
    select format('%I.%I', nspname, relname) as name, (
      select quote_ident(attname) from pg_attribute where attrelid = pg_class.oid and attnum > 0 limit 1) as column
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'v', 'm', 'p') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`
  expect(tables.length).toBeGreaterThan(40)
  for (const { name, column } of tables) {
    for (const statement of [
      `select 1 from ${name}`,
      `insert into ${name} default values`,
      `update ${name} set ${column} = null`,
      `delete from ${name}`,
      `truncate ${name}`,
      `copy ${name} to stdout`,
    ]) {
      await expect(login.unsafe(statement), statement).rejects.toMatchObject({ code: insufficientPrivilege })
    }
  }
})

it('opens no transaction within another one, but one after the other, and one that is begun within and comes after', async () => {
  const read = () => withActor(test.database, system, (tx) => tx.execute(sql`select 1 as one`))
  await expect(withActor(test.database, system, read)).rejects.toThrow('within a transaction')
  await expect(Promise.all([read(), read()])).resolves.toHaveLength(2)
  let goOn = () => {}
  const later = await withActor(test.database, system, async () => {
    const ended = new Promise<void>((resolve) => {
      goOn = resolve
    })
    return { read: ended.then(read) }
  })
  goOn()
  await expect(later.read).resolves.toHaveLength(1)
})

it('may call no function of ours', async () => {
  const functions = await test.owner<{ name: string }[]>`
    select oid::regprocedure::text as name from pg_proc
    where pronamespace in ('public'::regnamespace, 'identity'::regnamespace, 'guard'::regnamespace)
      and prosecdef and has_function_privilege(${new URL(test.url).username}, oid, 'EXECUTE')`
  expect([...functions]).toEqual([])
})

describe('a pass', () => {
  const account: AccountId = anySource().random.id()
  const other: AccountId = anySource().random.id()
  const said = (tx: postgres.ISql) => tx`select role, account from acting_for()`
  const nobody = [{ role: null, account: null }]

  it('tells the database for whom a transaction acts, and is gone with it', async () => {
    const actor = { role: 'employer', accountId: account } as const
    const rows = await withActor(test.database, actor, (tx) =>
      tx.execute(sql`select role, account from acting_for()`),
    )
    expect([...rows]).toEqual([{ role: 'cite_employer', account }])
    await login.begin(async (tx) => {
      await tx`set local role cite_employer`
      expect([...(await said(tx))]).toEqual(nobody)
    })
  })

  it('is for one role, one account, one moment and one login', async () => {
    const pass = test.database.sign('cite_employer', account, new Date())
    await login.begin(async (tx) => {
      await tx`select set_config('role', 'cite_employer', true), set_config('app.pass', ${pass}, true)`
      expect([...(await said(tx))]).toEqual([{ role: 'cite_employer', account }])
      await tx`set local role cite_system`
      expect([...(await said(tx))]).toEqual(nobody)
      await tx`set local role cite_employer`
      const [, , at = '', signature = ''] = pass.split(':')
      for (const forged of [
        `cite_employer:${other}:${at}:${signature}`,
        `cite_employer::${at}:${signature}`,
        `cite_employer:${account}:${at.replace(/^./u, '9')}:${signature}`,
        `cite_employer:${account}::${signature}`,
        `cite_employer:${account}:${signature}`,
        `cite_employer:${account}:${at}:`,
        `cite_employer:${account}`,
        `${pass}:`,
        pass.toUpperCase(),
        '',
      ]) {
        await tx`select set_config('app.pass', ${forged}, true)`
        expect([...(await said(tx))], forged).toEqual(nobody)
      }
    })
  })

  it('is not signed by whoever does not know the password', async () => {
    const stranger = new URL(test.url)
    stranger.password = 'guessed'
    const guess = connectDatabase(stranger.href, 1)
    const pass = guess.sign('cite_system', null, new Date())
    await guess.close()
    await login.begin(async (tx) => {
      await tx`select set_config('role', 'cite_system', true), set_config('app.pass', ${pass}, true)`
      expect([...(await said(tx))]).toEqual(nobody)
    })
  })
})

describe('at its start the portal', () => {
  const name = `cite_owned_${process.pid}`
  const role = `${name}_owner`
  let server: postgres.Sql
  let ownerUrl: string
  let appUrl: string

  beforeAll(async () => {
    server = postgres(inject('serverUrl'), { max: 1, onnotice: () => {} })
    // As where somebody else looks after the server: the owner of the database is no superuser. It may give the roles
    // that another database of this server has made before.
    await server.unsafe(`create role ${role} login createrole password 'owner'`)
    await server.unsafe(`create database ${name} owner ${role}`)
    await server.unsafe(`grant cite_visitor, cite_resident, cite_employer, cite_caseworker, cite_coordinator, cite_system,
      cite_worker, cite_keeper, cite_app to ${role} with admin true, inherit false`)
    const address = new URL(inject('serverUrl'))
    address.pathname = `/${name}`
    address.username = role
    address.password = 'owner'
    ownerUrl = address.href
    appUrl = await prepareDatabase(ownerUrl)
  })

  afterAll(async () => {
    await server.unsafe(`drop database if exists ${name} with (force)`)
    await server.unsafe(`drop role if exists ${new URL(appUrl).username}, ${role}`)
    await server.end()
  })

  it('goes on with a login of its own, made by an owner who is no superuser', async () => {
    await requireNarrowLogin(appUrl)
    const database = connectDatabase(appUrl, 1)
    const [row] = await withActor(database, system, (tx) =>
      tx.execute<{ versions: number }>(sql`select count(*)::int as versions from match_weights`),
    )
    await database.close()
    expect(row).toEqual({ versions: 1 })
  })

  it('refuses the owner, a superuser and whoever passes over policies, in one line', async () => {
    const superuser = new URL(ownerUrl)
    const { username, password } = new URL(inject('serverUrl'))
    superuser.username = username
    superuser.password = password
    for (const url of [ownerUrl, superuser.href]) {
      await expect(requireNarrowLogin(url)).rejects.toThrow(/^Le compte de DATABASE_URL possède la base .*$/u)
    }
    const { username: user } = new URL(appUrl)
    await server.unsafe(`alter role ${user} bypassrls`)
    await expect(requireNarrowLogin(appUrl)).rejects.toThrow('échappe à ses règles')
    await server.unsafe(`alter role ${user} nobypassrls inherit`)
    await expect(requireNarrowLogin(appUrl)).rejects.toThrow('hérite de droits')
    await server.unsafe(`alter role ${user} noinherit`)
  })

  it('refuses a database that is not of its version, or whose passes are another’s', async () => {
    const owner = postgres(ownerUrl, { max: 1 })
    await owner`update guard.pass_keys set inner_key = outer_key`
    await expect(requireNarrowLogin(appUrl)).rejects.toThrow('lancez npm run migrate')
    await owner`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a version to come', 1)`
    await expect(requireNarrowLogin(appUrl)).rejects.toThrow('version plus récente')
    await owner`delete from drizzle.__drizzle_migrations where created_at = 1`
    await owner.end()
    await prepareDatabase(ownerUrl, appUrl)
    await requireNarrowLogin(appUrl)
  })
})

it('runs jobs in the right of the job tables alone', async () => {
  const portal = createTestContext({ database: test.database })
  const jobs = await startJobs(test.url, portal)
  await expect
    .poll(async () => (await test.owner`select from fairness_measures`).length, { timeout: 10_000 })
    .toBe(1)
  await expect
    .poll(async () => (await test.owner`select from graphile_worker.jobs`).length, { timeout: 10_000 })
    .toBe(0)
  await jobs.stop()
  const rights = await test.owner`
    select table_schema, table_name from information_schema.role_table_grants
    where grantee = 'cite_worker' and table_schema <> 'graphile_worker'`
  expect([...rights]).toEqual([])
})
