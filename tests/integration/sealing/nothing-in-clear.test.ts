import { afterAll, beforeAll, expect, it } from 'vitest'
import { requestSignIn } from '@/app/modules/accounts/index.server'
import { deliverMail, enqueueJob } from '@/app/modules/notifications/index.server'
import { registerResident } from '@/app/modules/profiles/index.server'
import { withActor } from '@/drizzle/client.server'
import { seedDemoWorld } from '@/seed/demo-world'
import { caseworkerOfOrganisation } from '@/seed/scenarios/index.server'
import { createTestContext, testKeyring } from '@/tests/setup/context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { allEmails, allIdentities } from '@/tests/setup/identities'
import { system } from './sealing-world'

let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
  await seedDemoWorld({ database: test.database, keyring: testKeyring, now: new Date(), residents: 400 })
  const ctx = createTestContext({ database: test.database, actor: system })
  const caseworker = await withActor(test.database, system, (tx) => caseworkerOfOrganisation(tx))
  await registerResident({
    ctx: { ...ctx, actor: caseworker.actor },
    input: {
      givenName: 'Ségolène',
      familyName: 'Wunderbaum',
      email: 'wunderbaum@exemple.test',
      phone: '+33639981234',
    },
  })
  for (const { accountId, email } of await allEmails(test)) {
    await requestSignIn({ ctx, input: { email } })
    const content = { subject: `Pour ${email}`, body: `Bonjour ${email}` }
    await deliverMail(ctx, { key: `mail:${accountId}`, accountId, kind: 'contact_released', content })
  }
  await withActor(test.database, system, (tx) => enqueueJob(tx, 'measure_fairness', {}))
})
afterAll(() => test.drop())

it('stands in any table: no name, e-mail, phone, address or birth date of anybody', async () => {
  const people = [...(await allIdentities(test)).values()]
  const emails = (await allEmails(test)).map(({ email }) => email)
  expect(people.length).toBeGreaterThan(400)
  const secrets = new Set([
    ...emails,
    ...people.flatMap(({ givenName, familyName, phone, email, address, birthDate }) => [
      `${givenName} ${familyName}`,
      familyName,
      ...[phone, email, address, birthDate].flatMap((text) => text ?? []),
    ]),
  ])
  const tables = await test.owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['identity.identities', 'graphile_worker._private_jobs', 'public.audit_entries']),
  )
  // Colleagues' names and employers' are no secret, and may be those of somebody: here nobody's are.
  let rows = 0
  for (const { name } of tables) {
    for (const { line } of await test.owner.unsafe<{ line: string }[]>(
      `select t::text as line from ${name} as t`,
    )) {
      rows += 1
      const found = [...secrets].filter((secret) => line.includes(secret))
      expect(found, name).toEqual([])
    }
  }
  expect(rows).toBeGreaterThan(5000)
})
