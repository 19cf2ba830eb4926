import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAllNames } from '@/app/modules/profiles/identity/read-all-names.server'
import { readIdentities } from '@/app/modules/profiles/index.server'
import { withActor, type DatabaseActor, type Tx } from '@/drizzle/client.server'
import {
  approvedIntroduction,
  caseworkerOfOrganisation,
  coordinatorOfOrganisation,
} from '@/seed/scenarios/index.server'
import { testKeyring } from '@/tests/setup/context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { loadVocabulary, stage } from '@/tests/setup/stage'

/** The door to identities, asked in the database's own words by a query that has forgotten everything else. */
let test: TestDatabase
let open: Awaited<ReturnType<typeof approvedIntroduction>>
let caseworker: Awaited<ReturnType<typeof caseworkerOfOrganisation>>
let coordinator: Awaited<ReturnType<typeof coordinatorOfOrganisation>>
const system: DatabaseActor = { role: 'system', accountId: null }

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  await stage(test.database, async (tx) => {
    open = await approvedIntroduction(tx)
    caseworker = await caseworkerOfOrganisation(tx)
    coordinator = await coordinatorOfOrganisation(tx)
  })
})
afterAll(() => test.drop())

const everybody = (): DatabaseActor[] => [
  open.employer.actor,
  open.resident.actor,
  caseworker.actor,
  coordinator.actor,
  system,
  { role: 'visitor', accountId: null },
]
const views = async () =>
  test.owner<{ actor_id: string | null; actor_role: string; subject_id: string; details: unknown }[]>`
    select actor_id, actor_role, subject_id, details from audit_entries
    where action like 'identity.%' order by id`
const readOne = (tx: Tx) =>
  readIdentities(
    tx,
    { keyring: testKeyring },
    { residentIds: [open.resident.residentId], purpose: 'introduction', introductionId: open.introductionId },
  )

describe('the tables', () => {
  it('let no role select a field of an identity', async () => {
    for (const actor of everybody()) {
      for (const field of ['given_name', 'family_name', 'phone', 'email', 'address', 'birth_date', '*']) {
        const read = withActor(test.database, actor, (tx) =>
          tx.execute(sql`select ${sql.raw(field)} from identity.identities`),
        )
        await expect(read, `${actor.role} ${field}`).rejects.toMatchObject({ cause: { code: '42501' } })
      }
    }
  })

  it('let nobody learn a field from what an update gives back or copies', async () => {
    for (const statement of [
      'update identity.identities set phone = null returning family_name',
      'update identity.identities set address = family_name',
      'delete from identity.identities returning family_name',
    ]) {
      for (const actor of everybody()) {
        const write = withActor(test.database, actor, (tx) => tx.execute(sql.raw(statement)))
        await expect(write, `${actor.role}: ${statement}`).rejects.toMatchObject({ cause: { code: '42501' } })
      }
    }
  })

  it('take no clear text', async () => {
    for (const clear of ['Zorngeist', '', 's1.invented.short']) {
      await expect(test.owner`update identity.identities set family_name = ${clear}`).rejects.toMatchObject({
        code: '23514',
      })
    }
  })
})

describe('a reading', () => {
  it('leaves one row per person, in the transaction of the reading', async () => {
    const before = (await views()).length
    await withActor(test.database, open.employer.actor, readOne)
    expect((await views()).slice(before)).toEqual([
      {
        actor_id: open.employer.accountId,
        actor_role: 'employer',
        subject_id: open.resident.residentId,
        details: { in: 'introduction', introduction: open.introductionId },
      },
    ])
    const undone = withActor(test.database, open.employer.actor, async (tx) => {
      expect((await readOne(tx)).size).toBe(1)
      throw new Error('rolled back')
    })
    await expect(undone).rejects.toThrow('rolled back')
    expect(await views()).toHaveLength(before + 1)
  })

  it('gives an employer neither address nor birth date', async () => {
    const read = await withActor(test.database, open.employer.actor, readOne)
    expect([...read.values()]).toMatchObject([{ address: null, birthDate: null, givenName: 'Camille' }])
    const [full] = (await withActor(test.database, caseworker.actor, readOne)).values()
    expect(full?.birthDate).toBe('1991-05-17')
  })

  it('believes no role that a statement took by itself', async () => {
    for (const role of ['cite_system', 'cite_caseworker', 'cite_resident']) {
      const before = (await views()).length
      const read = await withActor(
        test.database,
        { role: 'employer', accountId: coordinator.accountId },
        async (tx) => {
          await tx.execute(sql`select set_config('role', ${role}, true)`)
          return readOne(tx)
        },
      )
      expect(read.size, role).toBe(0)
      expect(await views()).toHaveLength(before)
    }
  })

  it('has a code for its purpose, and no text that could name somebody', async () => {
    const read = withActor(test.database, caseworker.actor, (tx) =>
      tx.execute(sql`select * from identity.read_identities(array[]::uuid[], 'Camille Zorngeist', null)`),
    )
    await expect(read).rejects.toMatchObject({ cause: { code: '22023' } })
  })

  it('of all names is for caseworkers, and leaves a row', async () => {
    const before = (await views()).length
    for (const actor of everybody()) {
      const names = withActor(test.database, actor, (tx) =>
        readAllNames(tx, { keyring: testKeyring, database: test.database }),
      )
      if (actor.role === 'caseworker') expect(await names).toHaveLength(1)
      else await expect(names, actor.role).rejects.toMatchObject({ cause: { code: '42501' } })
    }
    expect((await views()).slice(before)).toEqual([
      { actor_id: caseworker.accountId, actor_role: 'caseworker', subject_id: 'all', details: { names: 1 } },
    ])
  })
})

it('every function of the door belongs to the keeper, fixes its search path, and is not for everybody', async () => {
  const rows = await test.owner`
    select proname, pg_get_userbyid(proowner) as owner, prosecdef as definer, proconfig as config,
      has_function_privilege('cite_visitor', pg_proc.oid, 'EXECUTE') as visitors
    from pg_proc where pronamespace = 'identity'::regnamespace order by 1`
  expect(rows.map(({ proname }) => String(proname))).toEqual([
    'count_sealed_values',
    'read_all_names',
    'read_home_neighbourhood',
    'read_identities',
    'read_scheme_situation',
  ])
  for (const { owner, definer, config, visitors } of rows) {
    expect({ owner, definer, config, visitors }).toEqual({
      owner: 'cite_keeper',
      definer: true,
      config: ['search_path=pg_catalog, pg_temp'],
      visitors: false,
    })
  }
})
