import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import { readDiagnostic, readPeriod } from '@/app/modules/figures/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import type { AccountId, OrganisationId, ResidentId } from '@/drizzle/ids'
import { homeNeighbourhoods } from '@/drizzle/schema'
import { seedDemoWorld } from '@/seed/demo-world'
import { checkDiagnostic } from '@/seed/year/books/diagnostic/check-diagnostic'
import { readDiagnosticRows } from '@/seed/year/books/diagnostic/diagnostic-rows.server'
import { createTestContext, testKeyring } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'

/** The diagnostic of the invented neighbourhood against the books of a year, which count it a second time. */
const now = new Date()
let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
  await seedDemoWorld({ database: test.database, keyring: testKeyring, now })
  // Some have left, for others it ran out, and some gave it anew after that.
  await test.owner`update consents set withdrawn_at = ${addDays(now, -9)} where withdrawn_at is null
    and resident_id in (select id from residents order by id limit 60)`
  await test.owner`update consents set expires_at = ${addDays(now, -4)} where withdrawn_at is null
    and resident_id in (select id from residents order by id desc limit 30)`
  await tellWhereTheyLive()
})
afterAll(() => test.drop())

/** Many in one neighbourhood, a few in a second, some outside of all, and nothing known of the others. */
async function tellWhereTheyLive() {
  const labels = { QN06710I: 'Grande Prairie', QN06711I: 'Petit Verger', QN06712I: 'Trois Tours' }
  for (const [code, label] of Object.entries(labels)) {
    await test.owner`insert into priority_neighbourhoods (code, label, commune_codes, contour, west, south, east, north)
      values (${code}, ${label}, '{}', '[]', 0, 0, 0, 0)`
  }
  const people = await test.owner<
    { id: ResidentId }[]
  >`select id from residents order by created_at desc, id limit 90`
  const [teller] = await test.owner<
    { id: AccountId }[]
  >`select id from accounts where role = 'caseworker' limit 1`
  const rows = people.map(({ id }, place) => {
    const answer = place < 60 ? 'QN06710I' : place < 63 ? 'QN06711I' : place < 75 ? 'outside!' : 'unknown!'
    const sealed = testKeyring.seal(homeNeighbourhoods.neighbourhood, id, answer)
    return {
      resident_id: id,
      neighbourhood: sealed.envelope,
      address_index: 'none',
      by_hand: true,
      told_by: teller?.id ?? '',
      told_at: now,
    }
  })
  await test.owner`insert into identity.home_neighbourhoods ${test.owner(rows)}`
}

const staff = (role: 'caseworker' | 'coordinator'): Actor => ({
  role,
  accountId: crypto.randomUUID() as AccountId,
  organisationId: crypto.randomUUID() as OrganisationId,
})

function read(asked: Partial<Parameters<typeof readPeriod>[0]> = {}, actor: Actor = staff('coordinator')) {
  const { period } = readPeriod({ period: null, from: null, to: null, ...asked }, now)
  const ctx = createTestContext({ database: test.database, actor, clock: { now: () => now } })
  return readDiagnostic({ ctx, input: { period } })
}

describe('the diagnostic', () => {
  it.each([
    {},
    { period: parisDate(now).slice(0, 4) },
    { from: parisDate(addDays(now, -300)), to: parisDate(addDays(now, -5)) },
    { from: parisDate(now), to: parisDate(now) },
  ])('says what is counted a second time: %j', async (asked) => {
    const rows = await readDiagnosticRows({ database: test.database, keyring: testKeyring })
    const { faults, figures } = checkDiagnostic(rows, await read(asked))
    expect(faults).toEqual([])
    expect(figures['compared']).toBeGreaterThan(50)
  })

  it('has people in its states, or the comparison would say nothing', async () => {
    const { flow } = await read({ period: parisDate(now).slice(0, 4) })
    const told = flow.flatMap(({ state, entered }) => ('exactly' in entered.now ? state : []))
    expect(told).toEqual(expect.arrayContaining(['registered', 'told', 'visible', 'introduced']))
  })

  it('tells by neighbourhood of a quarter alone, and of no small part', async () => {
    const { groups } = await read()
    const parts = groups?.neighbourhoods.lines.map(({ name, people }) => [name, people[1]])
    expect(parts).toContainEqual(['Petit Verger', { hidden: true }])
    expect((await read({ period: parisDate(now).slice(0, 4) })).groups).toBeNull()
  })

  it('is for coordinators', async () => {
    await expect(async () => read({}, staff('caseworker'))).rejects.toMatchObject({ code: 'forbidden' })
  })
})
