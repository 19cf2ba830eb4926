import { afterAll, expect, it } from 'vitest'
import { testKeyring } from '@/tests/setup/context'
import { allEmails, allIdentities } from '@/tests/setup/identities'
import { seedDemoWorld } from '@/seed/demo-world'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'

const open: TestDatabase[] = []
afterAll(async () => {
  for (const test of open) await test.drop()
})

async function worldOf(seed: number): Promise<Map<string, unknown>> {
  const test = await createTestDatabase()
  open.push(test)
  await seedDemoWorld({
    database: test.database,
    keyring: testKeyring,
    now: new Date('2026-10-05T08:00:00Z'),
    seed,
    residents: 120,
  })
  const tables = await test.owner<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'identity') and table_type = 'BASE TABLE' order by 1`
  const dump = new Map<string, unknown>()
  for (const { name } of tables) {
    // The number of the writing transaction belongs to the server, not to the world.
    const rows = await test.owner.unsafe(
      `select (to_jsonb(row) - 'transaction')::text as line from ${name} as row order by 1`,
    )
    dump.set(
      name,
      rows.map(({ line }) => String(line)),
    )
  }
  // Sealed anew each time: what is the same is what opens.
  dump.set('identity.identities', [...(await allIdentities(test))].sort())
  dump.set('identity.email_addresses', (await allEmails(test)).map(({ email }) => email).sort())
  return dump
}

it('makes the very same rows in every table from the same seed, and others from another', async () => {
  const [first, second, other] = [await worldOf(11), await worldOf(11), await worldOf(12)]
  expect(first.size).toBeGreaterThan(25)
  for (const [table, rows] of first) expect(second.get(table), table).toEqual(rows)
  expect(other.get('identity.identities')).not.toEqual(first.get('identity.identities'))
})
