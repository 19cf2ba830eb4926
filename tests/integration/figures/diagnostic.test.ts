import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import { readDiagnostic, readPeriod } from '@/app/modules/figures/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import type { AccountId, OrganisationId } from '@/drizzle/ids'
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
})
afterAll(() => test.drop())

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
    const rows = await readDiagnosticRows(test.database)
    const { faults, figures } = checkDiagnostic(rows, await read(asked))
    expect(faults).toEqual([])
    expect(figures['compared']).toBeGreaterThan(50)
  })

  it('has people in its states, or the comparison would say nothing', async () => {
    const { flow } = await read({ period: parisDate(now).slice(0, 4) })
    const told = flow.flatMap(({ state, entered }) => ('exactly' in entered.now ? state : []))
    expect(told).toEqual(expect.arrayContaining(['registered', 'told', 'visible', 'introduced']))
  })

  it('is for coordinators', async () => {
    await expect(async () => read({}, staff('caseworker'))).rejects.toMatchObject({ code: 'forbidden' })
  })
})
