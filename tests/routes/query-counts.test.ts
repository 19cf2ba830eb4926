import { NoopLogger } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { publishCards } from '@/app/modules/profiles/index.server'
import { addDays } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import { introductionStates } from '@/drizzle/vocabulary'
import {
  caseworkerOfOrganisation,
  confirmedEmployer,
  coordinatorOfOrganisation,
  introductionInState,
  pendingEstablishment,
  plannedEvent,
  publishedOffer,
  visibleResident,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

/** Every page that is a list, with who reads it. */
const pages = [
  ['/offres', 'visitor'],
  ['/offres.rss', 'visitor'],
  ['/mon-espace', 'resident'],
  ['/employeur', 'employer'],
  ['/employeur/mises-en-relation', 'employer'],
  ['/employeur/viviers/tous-metiers', 'employer'],
  ['/conseil', 'caseworker'],
  ['/conseil?vue=terminees', 'caseworker'],
  ['/conseil/habitants', 'caseworker'],
  ['/conseil/appels', 'caseworker'],
  ['/conseil/offres', 'caseworker'],
  ['/conseil/etablissements', 'caseworker'],
  ['/conseil/evenements', 'caseworker'],
] as const

let test: TestDatabase
let portal: TestPortal
let parties: Awaited<ReturnType<typeof stageParties>>
let visitors: Record<(typeof pages)[number][1] | 'coordinator', Visitor>

// The reference is looked at again every two seconds, by whichever page comes then.
const stoppedAt = performance.now()
beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(stoppedAt)
})

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  parties = await stage(test.database, stageParties)
  const { resident, employer, caseworker, coordinator } = parties
  visitors = {
    visitor: await portal.visit(),
    resident: await portal.visit(resident.accountId),
    employer: await portal.visit(employer.accountId),
    caseworker: await portal.visit(caseworker.accountId),
    coordinator: await portal.visit(coordinator.accountId),
  }
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

async function stageParties(tx: Tx) {
  const pool = await stagePool(tx)
  const caseworker = await caseworkerOfOrganisation(tx)
  const employer = await confirmedEmployer(tx, { caseworker })
  const resident = await visibleResident(tx, { poolIds: [pool], caseworker })
  const coordinator = await coordinatorOfOrganisation(tx)
  // A card is shown from five people on.
  for (let each = 0; each < 5; each += 1) await addPerson(tx, { pool, caseworker }, 'N4101')
  return { pool, caseworker, employer, resident, coordinator }
}

/** One of an occupation that her card says, and to be called, because her consent ends. */
function addPerson(
  tx: Tx,
  { pool, caseworker }: Pick<typeof parties, 'pool' | 'caseworker'>,
  occupation: string,
) {
  return visibleResident(tx, {
    poolIds: [pool],
    caseworker,
    consent: { expiresAt: addDays(new Date(), 5) },
    profile: { occupations: [{ code: occupation, sought: true, heldMonths: 14 }], skills: [], licences: [] },
  })
}

/** As many more rows for each of the lists, introductions in every state among them. */
async function addRows(times: number, occupation: string) {
  const { caseworker, employer, resident } = parties
  await stage(test.database, async (tx) => {
    for (let each = 0; each < times; each += 1) {
      const person = await addPerson(tx, parties, occupation)
      for (const state of introductionStates) {
        const offer = await publishedOffer(tx, { employer })
        await introductionInState(tx, resident, { state, offer, caseworker })
        await introductionInState(tx, person, { state, offer, caseworker })
      }
      await publishedOffer(tx, { employer, status: 'closed' })
      await pendingEstablishment(tx)
      await plannedEvent(tx, caseworker, { people: [{ residentId: person.residentId, way: 'poster' }] })
    }
  })
  await publishCards({ ctx: portal.portal, input: { regather: true } })
}

/** How many statements one reading takes, and how long the list is, by its links and its rows. */
async function readOnce(path: string, visitor: Visitor) {
  const logged = vi.spyOn(NoopLogger.prototype, 'logQuery')
  const response = await visitor.get(path)
  const page = await response.text()
  const statements = logged.mock.calls.length
  logged.mockRestore()
  expect([path, response.status]).toEqual([path, 200])
  return { statements, length: page.split(/<a |<link>|<tr/u).length }
}

async function readAll() {
  const read = new Map<string, Awaited<ReturnType<typeof readOnce>>>()
  for (const [path, who] of pages) read.set(path, await readOnce(path, visitors[who]))
  return read
}

it('asks the database as often for a long list as for a short one', async () => {
  // What is read once and kept for the next reader is read here.
  await readAll()
  await addRows(1, 'N4101')
  const few = await readAll()
  await addRows(9, 'D1102')
  for (const [path, { statements, length }] of await readAll()) {
    const short = few.get(path)
    expect({ path, longer: length > (short?.length ?? length) }).toEqual({ path, longer: true })
    expect({ path, statements }).toEqual({ path, statements: short?.statements })
    expect(statements).toBeGreaterThan(0)
  }
})

it('asks the database as often for a full page of the journal as for its first entries', async () => {
  const short = await readOnce('/coordination/journal?avant=4', visitors.coordinator)
  const full = await readOnce('/coordination/journal', visitors.coordinator)
  expect(full.length).toBeGreaterThan(short.length)
  expect(full.statements).toBe(short.statements)
})
