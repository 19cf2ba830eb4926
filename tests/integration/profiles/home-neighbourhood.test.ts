import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import {
  findHomeNeighbourhood,
  loadProfileDocuments,
  locateHome,
  saveProfileStep,
  tellHomeNeighbourhood,
} from '@/app/modules/profiles/index.server'
import { importNeighbourhoods } from '@/app/modules/reference/index.server'
import { eraseResident, exportResident, getHeldData } from '@/app/modules/rights/index.server'
import { createLogger } from '@/app/platform/logger.server'
import { GeocoderError, type Geocoder, type Place } from '@/app/platform/geocoder/geocoder'
import { withActor } from '@/drizzle/client.server'
import {
  approvedIntroduction,
  caseworkerOfOrganisation,
  coordinatorOfOrganisation,
  type StagedCaseworker,
  type StagedCoordinator,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'
import { collection, cronenbourg, hautepierre, writeContours } from '../reference/neighbourhood-files'
import { findEverywhere } from '../rights/find-everywhere'

const home = '3 rue des Exemples, 67200 Strasbourg'
const places = new Map<string, Place>([
  [home, [7.7, 48.6]],
  ['1 rue Ailleurs, 67000 Strasbourg', [7.6, 48.5]],
])
const geocoder: Geocoder = { locate: (address) => Promise.resolve(places.get(address) ?? null) }

let test: TestDatabase
let introduction: StagedIntroduction
let caseworker: StagedCaseworker
let coordinator: StagedCoordinator
const as = (actor: Actor, found: Geocoder | null = geocoder) => ({
  ...createTestContext({ database: test.database, actor }),
  geocoder: found,
})

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  await importNeighbourhoods({
    database: test.database,
    file: await writeContours(collection(hautepierre(), cronenbourg)),
  })
})
afterAll(() => test.drop())
beforeEach(async () => {
  await stage(test.database, async (tx) => {
    introduction = await approvedIntroduction(tx)
    caseworker = await caseworkerOfOrganisation(tx)
    coordinator = await coordinatorOfOrganisation(tx)
  })
  await moveTo(home)
})

const input = () => ({ residentId: introduction.resident.residentId })

const moveTo = (address: string | null) =>
  saveProfileStep({
    ctx: as(caseworker.actor),
    input: {
      ...input(),
      step: 'identity',
      values: { givenName: 'Ada', familyName: 'Exemple', phone: null, email: null, address, birthDate: null },
    },
  })

const locate = (found?: Geocoder | null) => locateHome({ ctx: as(caseworker.actor, found), input: input() })
const tell = (code: string | null) =>
  tellHomeNeighbourhood({ ctx: as(caseworker.actor), input: { ...input(), code } })

async function find(address: string | null = home) {
  return (await findHomeNeighbourhood({ ctx: as(caseworker.actor), input: { ...input(), address } })).home
}

const actions = async () =>
  (
    await test.owner<{ action: string }[]>`
      select action from audit_entries where action like 'neighbourhood.%' and subject_id = ${input().residentId}
      order by id`
  ).map(({ action }) => action)

describe('what the address says', () => {
  it('is the neighbourhood, none, or that it is not found', async () => {
    expect(await find()).toBeNull()
    await locate()
    const byAddress = { byHand: false, ofThisAddress: true }
    expect(await find()).toEqual({ answer: { kind: 'inside', code: 'QN06710I' }, ...byAddress })
    for (const [address, kind] of [
      ['1 rue Ailleurs, 67000 Strasbourg', 'outside'],
      ['nulle part', 'not_found'],
    ] as const) {
      await moveTo(address)
      await locate()
      expect(await find(address)).toEqual({ answer: { kind }, ...byAddress })
    }
  })

  it('no longer holds once the address is another one', async () => {
    await locate()
    await moveTo('nulle part')
    expect(await find('nulle part')).toMatchObject({ ofThisAddress: false })
    expect(await find(null)).toMatchObject({ ofThisAddress: false })
  })

  it('is not asked for without an address or a geocoder, and changes nothing when nobody answers', async () => {
    await locate()
    const logs: string[] = []
    const away: Geocoder = { locate: () => Promise.reject(new GeocoderError('unavailable', '503')) }
    const ctx = {
      ...as(caseworker.actor, away),
      logger: createLogger('debug', { write: (line) => logs.push(line) }),
    }
    expect(await outcomeOf(locateHome({ ctx, input: input() }))).toBe('unavailable')
    expect(logs.join()).toContain('503')
    expect(logs.join()).not.toContain('Exemples')
    expect(await find()).toMatchObject({ answer: { kind: 'inside' } })
    expect(await outcomeOf(locate(null))).toBe('invalid')
    await moveTo(null)
    expect(await outcomeOf(locate())).toBe('invalid')
  })
})

it('is corrected by hand, with a neighbourhood of the contours or none', async () => {
  await locate()
  await tell('QN06712I')
  expect(await find()).toEqual({
    answer: { kind: 'inside', code: 'QN06712I' },
    byHand: true,
    ofThisAddress: true,
  })
  await tell(null)
  expect(await find()).toMatchObject({ answer: { kind: 'outside' }, byHand: true })
  expect(await outcomeOf(tell('QN06799I'))).toBe('invalid')
  expect(await outcomeOf(tell(''))).toBe('invalid')
})

it('leaves a line in the journal each time that it is told or read, without saying which', async () => {
  await locate()
  await tell('QN06712I')
  await find()
  expect(await actions()).toEqual(['neighbourhood.told', 'neighbourhood.told', 'neighbourhood.viewed'])
  const journal = await test.owner`select details::text from audit_entries`
  expect(JSON.stringify(journal)).not.toContain('QN067')
})

it('is for caseworkers, by verb and by SQL, and for no employer whose contact is open', async () => {
  await locate()
  const { employer, resident } = introduction
  for (const actor of [employer.actor, resident.actor, coordinator.actor]) {
    const ctx = as(actor)
    const read = () => findHomeNeighbourhood({ ctx, input: { ...input(), address: home } })
    expect(await outcomeOf(Promise.resolve().then(read))).toBe('forbidden')
    expect(await outcomeOf(locateHome({ ctx, input: input() }))).toBe('forbidden')
    for (const statement of [
      sql`select * from identity.home_neighbourhoods`,
      sql`select * from identity.read_home_neighbourhood(${input().residentId}::uuid)`,
      sql`select * from priority_neighbourhoods`,
    ]) {
      const reading = withActor(test.database, actor, (tx) => tx.execute(statement))
      await expect(reading).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  }
  // A caseworker past the verb: only by the door.
  const past = withActor(test.database, caseworker.actor, (tx) =>
    tx.execute(sql`select neighbourhood from identity.home_neighbourhoods`),
  )
  await expect(past).rejects.toMatchObject({ cause: { code: '42501' } })
})

it('is sealed, as long for whoever lives in one as for whoever does not', async () => {
  const length = async () => {
    const [row] = await test.owner<{ length: number }[]>`
      select length(neighbourhood::text) from identity.home_neighbourhoods
      where resident_id = ${input().residentId}`
    return row?.length
  }
  await locate()
  const inside = await length()
  await tell(null)
  expect(await length()).toBe(inside)
  await moveTo('nulle part')
  await locate()
  expect(await length()).toBe(inside)
  await tell('QN06712I')
  const found = await findEverywhere(test.owner, ['QN06712I'])
  expect(found.get('QN06712I')).toEqual(['public.priority_neighbourhoods'])
})

it('changes nothing of what is indexed and scored', async () => {
  const { profileId } = introduction.resident
  const read = () =>
    withActor(test.database, { role: 'system', accountId: null }, (tx) =>
      loadProfileDocuments(tx, { ids: [profileId], now: new Date('2026-11-26T08:00:00Z') }),
    )
  const before = await read()
  const [outbox] = await test.owner`select count(*) from search_outbox`
  await locate()
  await tell('QN06712I')
  expect(await read()).toEqual(before)
  expect(JSON.stringify(before)).not.toContain('QN067')
  expect((await test.owner`select count(*) from search_outbox`)[0]).toEqual(outbox)
})

it('is read by herself among all that is held, goes along with her export, and goes with her', async () => {
  await locate()
  const { actor } = introduction.resident
  const { themes } = await getHeldData({ ctx: as(actor), input: input() })
  expect(JSON.stringify(themes)).toContain('QN06710I (d’après votre adresse)')
  const { data } = await exportResident({ ctx: as(actor), input: input() })
  expect(data['neighbourhood']).toMatchObject([{ neighbourhood: 'QN06710I', byHand: false }])
  await eraseResident({ ctx: as(actor), input: { ...input(), ground: 'online' } })
  expect(
    await test.owner`
    select from identity.home_neighbourhoods where resident_id = ${input().residentId}`,
  ).toHaveLength(0)
})
