import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, withActor, type DatabaseActor, type Tx } from '@/drizzle/client.server'
import { anySource } from '@/seed/builders/index.server'
import {
  approvedIntroduction,
  confirmedEmployer,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

/** Statements that found their way into an employer's transaction, through the portal's own login. */
let test: TestDatabase
let approved: StagedIntroduction
let other: Awaited<ReturnType<typeof confirmedEmployer>>
let tables: string[]
/** Rows by table that she may read anyway. */
let hers: Record<string, number>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  ;[approved, other] = await stage(test.database, async (tx) => [
    await approvedIntroduction(tx),
    await confirmedEmployer(tx),
  ])
  const rows = await test.owner<{ name: string }[]>`
    select oid::regclass::text as name from pg_class
    where relkind = 'r' and relnamespace in ('public'::regnamespace, 'identity'::regnamespace)`
  tables = rows.map(({ name }) => name)
  hers = (await slip([])).loot
})

afterAll(async () => {
  await test.drop()
})

class RolledBack extends Error {}

async function attempt<T>(tx: Tx, work: (inner: Tx) => Promise<T>): Promise<T | null> {
  try {
    return await tx.transaction(work)
  } catch {
    return null
  }
}

const employer = (): DatabaseActor => ({ role: 'employer', accountId: other.accountId })

/** Runs the statements as an employer without any introduction, and counts what can be read after them. */
async function slip(statements: string[], actor = employer()) {
  const outcome: { refused: boolean; loot: Record<string, number> } = { refused: false, loot: {} }
  await withActor(test.database, actor, async (tx) => {
    const done = await attempt(tx, async (inner) => {
      for (const statement of statements) await inner.execute(sql.raw(statement))
      return true
    })
    outcome.refused = done === null
    for (const table of tables) {
      const read = await attempt(tx, (inner) =>
        inner.execute<{ rows: number }>(sql.raw(`select count(*)::int as rows from ${table}`)),
      )
      const rows = read?.[0]?.rows ?? 0
      if (rows > 0) outcome.loot[table] = rows
    }
    throw new RolledBack()
  }).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error
  })
  return outcome
}

describe('another role', () => {
  it.each([
    ...['visitor', 'resident', 'employer', 'caseworker', 'coordinator', 'system'].flatMap((role) => [
      [`set local role cite_${role}`],
      [`reset role; set role cite_${role}`],
      [`select set_config('role', 'cite_${role}', false)`],
      [`do $$ begin execute 'set local role cite_${role}'; end $$`],
    ]),
    ['reset role'],
    ['set role none'],
    ['set local role cite_worker'],
    ['reset session authorization'],
  ])('reads nothing that she may not: %s', async (statement) => {
    const { loot } = await slip([statement])
    for (const [table, rows] of Object.entries(loot)) expect([table, rows]).toEqual([table, hers[table]])
  })

  it.each([
    `select set_config('role', 'cite_system', true), query_to_xml('select * from identity.identities', true, false, '')::text as found`,
    `select set_config('role', 'cite_caseworker', true), query_to_xml('select * from residents', true, false, '')::text as found`,
    `select set_config('role', 'cite_system', true), table_to_xml('identity.sent_mails', true, false, '')::text as found`,
    `select set_config('role', 'cite_system', true), database_to_xml(true, false, '')::text as found`,
  ])('reads no row within one statement: %s', async (statement) => {
    const found = await withActor(test.database, employer(), (tx) =>
      attempt(tx, (inner) => inner.execute<{ found: string }>(sql.raw(statement))),
    )
    expect(found?.[0]?.found ?? '').not.toMatch(/<(given_name|recipient|resident_id|account_id|label)>/u)
  })

  it.each(['visitor', 'resident', 'caseworker', 'coordinator', 'system', 'worker'])(
    'reads nothing by a statement that begins as %s and goes on as an employer',
    async (role) => {
      const tables = await test.owner<{ name: string }[]>`
        select oid::regclass::text as name from pg_class
        where relkind = 'r' and relnamespace in ('public'::regnamespace, 'identity'::regnamespace, 'graphile_worker'::regnamespace)`
      expect(tables.length).toBeGreaterThan(40)
      const loot: string[] = []
      await withActor(test.database, employer(), async (tx) => {
        for (const { name } of tables) {
          const read = await attempt(tx, async (inner) => {
            await inner.execute(sql`select set_config('role', ${`cite_${role}`}, true)`)
            return inner.execute<{ rows: number }>(
              sql.raw(`select count(*)::int as rows from
                (select set_config('role', 'cite_employer', true) as r offset 0) as back, ${name}
                where back.r is not null`),
            )
          })
          const [{ rows } = { rows: 0 }] = read ?? []
          if (rows > 0) loot.push(name)
        }
      })
      expect(loot).toEqual([])
    },
  )

  it('gets nobody by the door of identities, whatever role was taken and whoever is asked for', async () => {
    const [everybody] = await test.owner<{ ids: string }[]>`select array_agg(id)::text as ids from residents`
    for (const role of ['cite_employer', 'cite_caseworker', 'cite_system', 'cite_resident']) {
      const found = await withActor(test.database, employer(), (tx) =>
        attempt(tx, async (inner) => {
          await inner.execute(sql`select set_config('role', ${role}, true)`)
          return inner.execute(
            sql`select * from identity.read_identities(${everybody?.ids ?? ''}::uuid[], 'file', null)`,
          )
        }),
      )
      expect([role, found?.length ?? 0]).toEqual([role, 0])
    }
  })

  it('writes nothing either', async () => {
    for (const statement of [
      `update introductions set contact_ends_at = now() + interval '9 days'`,
      `update consents set withdrawn_at = null`,
      `delete from establishment_members`,
    ]) {
      await withActor(test.database, employer(), async (tx) => {
        await tx.execute(sql`set local role cite_system`)
        expect((await tx.execute(sql.raw(statement))).count, statement).toBe(0)
      })
    }
    const join = `insert into establishment_members values ('${approved.employer.establishmentId}', '${other.accountId}')`
    expect((await slip([`set local role cite_system`, join])).refused).toBe(true)
  })

  it('is of no use to a door, which asks for the pass', async () => {
    const doors = [
      sql`select hold_own_establishment(${approved.employer.establishmentId}::uuid) as answer`,
      sql`select caseworker_of_contact(${approved.introductionId}::uuid) as answer`,
      sql`select contact_is_open_to_employer(${approved.resident.residentId}::uuid, current_actor_id()) as answer`,
    ]
    for (const door of doors) {
      await withActor(test.database, employer(), async (tx) => {
        await tx.execute(sql`select set_config('app.pass', ${forge(approved.employer.accountId)}, true)`)
        const [row] = await tx.execute<{ answer: unknown }>(door)
        expect(row?.answer ?? false).toBe(false)
      })
    }
  })
})

/** The other's pass with the account of her whose introduction it is. */
function forge(accountId: typeof other.accountId): string {
  const [role, , at, signature] = test.database.sign('cite_employer', other.accountId, new Date()).split(':')
  return `${role}:${accountId}:${at}:${signature}`
}

describe('another account', () => {
  it('reads nothing at all: a pass that was changed is none', async () => {
    const { loot } = await slip([
      `select set_config('app.pass', '${forge(approved.employer.accountId)}', true)`,
    ])
    expect(loot).toEqual({})
  })

  it('is not taken by the setting of before there were passes', async () => {
    const { loot } = await slip([
      `select set_config('app.actor_id', '${approved.employer.accountId}', true), set_config('app.account', '${approved.employer.accountId}', true)`,
    ])
    expect(loot).toEqual(hers)
  })
})

it('leaves nothing behind for those who come after on the same connection', async () => {
  const database = connectDatabase(test.url, 1)
  const statements = [
    `select set_config('role', 'cite_system', false)`,
    `select set_config('app.pass', 'cite_system::forged', false)`,
    `set session search_path to pg_temp, identity`,
    `declare left_open cursor with hold for select 1`,
  ]
  await withActor(database, employer(), async (tx) => {
    for (const statement of statements) await tx.execute(sql.raw(statement))
  })
  const count = (actor: DatabaseActor) =>
    withActor(database, actor, (tx) =>
      tx.execute<{ rows: number }>(sql`select count(*)::int as rows from public.introductions`),
    )
  expect((await count(approved.employer.actor))[0]).toEqual({ rows: 1 })
  expect((await count(employer()))[0]).toEqual({ rows: 0 })
  const outside = await database.pool.execute<{ rows: number }>(
    sql`select count(*)::int as rows from public.introductions`,
  )
  expect(outside[0]).toEqual({ rows: 0 })
  await database.close()
})

describe('what PostgreSQL offers beside tables', () => {
  it.each([
    `set session authorization postgres`,
    `set local session_replication_role = replica`,
    `alter table introductions disable row level security`,
    `alter policy introductions_of_employer on introductions using (true)`,
    `drop policy only_by_pass_of_cite_employer on introductions`,
    `grant cite_system to cite_employer`,
    `alter role cite_employer bypassrls`,
    `create function leak(text) returns boolean language sql as $$ select true $$`,
    `create view mine as select * from introductions`,
    `create temporary table mine (id int)`,
    `create schema mine`,
    `create extension dblink`,
    `copy (select 1) to program 'id'`,
    `copy (select 1) to '/tmp/mine'`,
    `select pg_read_file('postgresql.conf')`,
    `select pg_ls_dir('.')`,
    `select lo_import('/etc/hostname')`,
    `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()`,
    `select * from pg_statistic`,
    `select * from pg_authid`,
    `select * from guard.pass_keys`,
    `select * from graphile_worker._private_jobs`,
    `select * from drizzle.__drizzle_migrations`,
    `explain analyze select * from identity.sent_mails`,
    `explain select * from residents`,
  ])('is refused: %s', async (statement) => {
    expect((await slip([statement])).refused).toBe(true)
  })

  it('gives no rows when policies are to be switched off', async () => {
    const { loot } = await slip([`set local row_security = off`])
    for (const [table, rows] of Object.entries(loot)) expect([table, rows]).toEqual([table, hers[table]])
    expect(loot).not.toHaveProperty('introductions')
  })

  it('keeps no statistics of held tables in sight', async () => {
    await test.owner`analyze`
    const rows = await withActor(test.database, employer(), (tx) =>
      tx.execute(sql`select tablename from pg_stats where schemaname in ('public', 'identity')`),
    )
    expect([...rows]).toEqual([])
  })

  it('shows neither values nor passes of what others are doing', async () => {
    const elsewhere = postgres(test.url, { max: 1, onnotice: () => {} })
    const pass = test.database.sign('cite_system', null, new Date())
    await elsewhere.begin(async (tx) => {
      await tx`select set_config('role', 'cite_system', true), set_config('app.pass', ${pass}, true)`
      await tx`select id from residents where id::text = ${'Marguerite'}`
      for (const statements of [[], [`reset role`], [`set local role cite_system`]]) {
        await withActor(test.database, employer(), async (mine) => {
          for (const statement of statements) await mine.execute(sql.raw(statement))
          const seen = await mine.execute(sql`select query from pg_stat_activity`)
          const text = JSON.stringify([...seen])
          expect(text).not.toContain('Marguerite')
          expect(text).not.toContain(pass.slice(-64))
        })
      }
    })
    await elsewhere.end()
  })
})

describe('an error', () => {
  it('quotes no row of another, whatever the condition', async () => {
    for (const condition of [
      `name::int = 1`,
      `cast(siret || 'x' as bigint) > 0`,
      `1 / (length(name) - length(name)) = 1`,
      `xmlparse(content '<' || name) is not null`,
    ]) {
      const stranger: DatabaseActor = { role: 'employer', accountId: anySource().random.id() }
      const error: unknown = await withActor(test.database, stranger, (tx) =>
        tx.execute(sql.raw(`select id from establishments where ${condition}`)),
      ).then(
        () => null,
        (refusal: unknown) => refusal,
      )
      // There is nothing in sight to fail on.
      expect(error, condition).toBeNull()
    }
  })

  it('is the same for a row that exists and for one that does not', async () => {
    const unknown = '00000000-0000-4000-8000-00000000abcd'
    const tried = async (statement: (id: string) => string, id: string) =>
      withActor(test.database, employer(), async (tx) => {
        await tx.execute(sql.raw(statement(id)))
        throw new RolledBack()
      }).catch((error: unknown) => {
        const cause = error instanceof Error ? error.cause : null
        return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : 'written'
      })
    const statements: [(id: string) => string, string][] = [
      [
        (id) => `insert into workplaces (establishment_id, label) values ('${id}', 'x')`,
        approved.employer.establishmentId,
      ],
      [
        (id) => `insert into establishment_members values ('${id}', '${other.accountId}')`,
        approved.employer.establishmentId,
      ],
      [(id) => `insert into job_offer_skills values ('${id}', 1, 1, false)`, approved.offer.jobOfferId],
      [
        (
          id,
        ) => `insert into introductions (job_offer_id, establishment_id, profile_id, resident_id, state, started_by,
            receipt, score, scoring_version, created_at, state_changed_at)
          values ('${id}', '${other.establishmentId}', '${unknown}', '${unknown}', 'requested', '${other.accountId}', '{}', 1, 'x', now(), now())`,
        approved.offer.jobOfferId,
      ],
    ]
    for (const [statement, id] of statements) {
      expect(await tried(statement, id), statement('…')).toBe(await tried(statement, unknown))
    }
  })
})
