import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { loadProfileDocuments, placeHomes, saveProfileStep } from '@/app/modules/profiles/index.server'
import { addDays } from '@/app/platform/clock'
import { placedHomes } from '@/drizzle/schema'
import type { Cell } from '@/search/documents'
import { caseworkerOfOrganisation, confirmedEmployer, visibleResident } from '@/seed/scenarios/index.server'
import type { StagedResident } from '@/seed/scenarios/index.server'
import { places } from '@/seed/reference'
import { createResidentWorld, standingClock, type ResidentWorld } from './resident-world'

let world: ResidentWorld
const start = new Date()
const clock = standingClock(start)
const homeOf = (area: string) => places.homeAreas.find(({ code }) => code === area)?.cells ?? []
const west = homeOf('hautepierre-nord')
const east = places.homeAreas
  .filter(({ code }) => !code.startsWith('hautepierre'))
  .flatMap(({ cells }) => cells)

beforeAll(async () => {
  world = await createResidentWorld()
})
afterAll(() => world.drop())
beforeEach(async () => {
  clock.set(start)
  await world.owner`delete from pool_members`
  await world.owner`delete from placed_homes`
  await world.owner`delete from home_areas`
})

async function live(...homes: (Cell | undefined)[]): Promise<StagedResident[]> {
  const people: StagedResident[] = []
  for (const homeCell of homes) {
    people.push(
      await world.stage((tx) =>
        visibleResident(tx, {
          poolIds: [world.pool.id],
          profile: { homeCell: homeCell ?? null, travelLimits: { transit: 60 } },
          consent: { expiresAt: addDays(start, 1000) },
        }),
      ),
    )
  }
  return people
}

const place = (divide: boolean) => placeHomes({ ctx: { database: world.database, clock }, input: { divide } })

/** Whence trips of each are counted, as engines read it. */
async function toldOf(people: readonly StagedResident[]): Promise<(Cell | null)[]> {
  const ids = people.map(({ profileId }) => profileId)
  const documents = await world.read(system, (tx) => loadProfileDocuments(tx, { ids, now: clock.now() }))
  return ids.map((id) => documents.find((document) => document.id === id)?.homeCell ?? null)
}

const moveTo = (person: StagedResident, home: Cell | undefined) =>
  world.owner`update profiles set home_cell = ${home ?? null} where id = ${person.profileId}`
const show = (person: StagedResident, shown: boolean) =>
  shown
    ? world.owner`insert into pool_members (profile_id, pool_id, joined_at)
        values (${person.profileId}, ${world.pool.id}, now())`
    : world.owner`delete from pool_members where profile_id = ${person.profileId}`

describe('where trips are counted from', () => {
  it('is nowhere before five are visible, then one place for all of an area', async () => {
    const few = await live(...west.slice(0, 1), east[0], east[1], east[2])
    await place(true)
    expect(await toldOf(few)).toEqual([null, null, null, null])
    const [fifth] = await live(east[3])
    if (!fifth) throw new Error('nobody came')
    await place(false)
    const told = await toldOf([...few, fifth])
    expect(new Set(told).size).toBe(1)
    expect(told[0]).not.toBeNull()
    // Whoever writes a document is told of it.
    expect(await world.outboxRows(fifth.profileId)).toBeGreaterThan(0)
  })

  it('is one of two places once five live on either side, and waits for whoever comes until she is placed', async () => {
    const [here] = west
    const people = await live(here, here, here, here, here, ...east.slice(0, 5))
    await place(true)
    const told = await toldOf(people)
    expect(new Set(told.slice(0, 5))).toEqual(new Set([told[0]]))
    expect(new Set(told.slice(5))).toEqual(new Set([told[9]]))
    expect(told[0]).not.toBe(told[9])
    const newcomers = await live(west.at(-1))
    expect(await toldOf(newcomers)).toEqual([null])
    expect(await place(false)).toEqual({ changed: 1 })
    expect(await toldOf(newcomers)).toEqual([told[0]])
    expect(await place(false)).toEqual({ changed: 0 })
  })

  it('is one place for both sides once too few are left on one, at the latest a minute after', async () => {
    const people = await live(...Array.from({ length: 5 }, () => west[0]), ...east.slice(0, 5))
    await place(true)
    const [leaver, ...left] = people
    if (!leaver) throw new Error('nobody to leave')
    const before = await world.outboxRows(leaver.profileId)
    await show(leaver, false)
    await place(false)
    expect(new Set(await toldOf(left)).size).toBe(1)
    // Nobody is told where she was when she comes back, before she is placed as things stand then.
    await show(leaver, true)
    expect(await toldOf([leaver])).toEqual([null])
    await place(false)
    expect((await toldOf([leaver])).includes(null)).toBe(false)
    expect(await world.outboxRows(leaver.profileId)).toBeGreaterThan(before)
    expect(new Set(await toldOf(people)).size).toBe(2)
  })

  it('is nowhere at all when fewer than five are left, also by the clock alone', async () => {
    const people = await live(west[0], west[0], west[0], west[0])
    const [last] = await live(west[0])
    await place(true)
    expect((await toldOf(people)).includes(null)).toBe(false)
    await world.owner`update consents set expires_at = ${addDays(start, 1)} where resident_id = ${last?.residentId ?? ''}`
    clock.set(addDays(start, 2))
    await place(false)
    expect(await toldOf(people)).toEqual([null, null, null, null])
  })

  it.each([
    ['home', (person: StagedResident) => moveTo(person, undefined)],
    [
      'trips',
      (person: StagedResident) =>
        world.owner`update profiles set travel_limits = null where id = ${person.profileId}`,
    ],
  ])('is nowhere for four whose fifth takes back her %s, a minute after', async (_what, takeBack) => {
    const people = await live(...Array.from({ length: 5 }, () => west[0]))
    await place(true)
    const [fifth, ...four] = people
    if (!fifth) throw new Error('nobody lives there')
    await takeBack(fifth)
    await place(false)
    expect(await toldOf(four)).toEqual([null, null, null, null])
  })

  it('is nowhere for whoever is the first to come back to an area that all have left at once', async () => {
    const people = await live(...Array.from({ length: 5 }, () => west[0]))
    await place(true)
    for (const person of people) await show(person, false)
    await place(false)
    expect(await place(false)).toEqual({ changed: 0 })
    const [first] = people
    if (!first) throw new Error('nobody lived there')
    await show(first, true)
    expect(await toldOf([first])).toEqual([null])
  })

  it('does not count whoever has no trip to tell of', async () => {
    const people = await live(west[0], west[0], west[0], west[0], west[0])
    await world.owner`update profiles set travel_limits = null where id = ${people[0]?.profileId ?? ''}`
    await place(true)
    expect(await toldOf(people.slice(1))).toEqual([null, null, null, null])
  })

  it('is nowhere for whoever moves to another area, until what was told before is forgotten', async () => {
    const people = await live(...Array.from({ length: 6 }, () => west[0]), ...east.slice(0, 5))
    await place(true)
    const [mover, , , , , , other] = people
    if (!mover || !other) throw new Error('nobody to move')
    await saveProfileStep({
      ctx: world.as(mover.actor, clock),
      input: {
        residentId: mover.residentId,
        step: 'mobility',
        values: {
          place: places.homeAreas.find(({ cells }) => cells[0] === east[0])?.code ?? '',
          travelLimits: { transit: 60 },
        },
      },
    })
    // With the commit, before anything is placed.
    expect(await toldOf([mover])).toEqual([null])
    await place(false)
    clock.set(addDays(start, 182))
    await place(true)
    expect(await toldOf([mover])).toEqual([null])
    clock.set(addDays(start, 184))
    await place(true)
    expect(await toldOf([mover])).toEqual(await toldOf([other]))
  })

  it('is told at once of whoever moves within her area', async () => {
    const people = await live(...Array.from({ length: 5 }, () => west[0]))
    await place(true)
    const [mover] = people
    if (!mover) throw new Error('nobody to move')
    const before = await toldOf(people)
    await moveTo(mover, west.at(-1))
    expect(await toldOf([mover])).toEqual([null])
    await place(false)
    expect(await toldOf(people)).toEqual(before)
  })
})

it('leaves in what engines read no cell that fewer than five people have', async () => {
  const people = await live(...west, ...east.slice(0, 30))
  await place(true)
  const told = await toldOf(people)
  const counts = new Map<Cell | null, number>()
  for (const cell of told) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  expect(counts.size).toBeGreaterThan(3)
  expect([...counts.values()].filter((people) => people < 5)).toEqual([])
})

it('is read by nobody who does not make documents', async () => {
  const [one] = await live(...Array.from({ length: 5 }, () => west[0]))
  if (!one) throw new Error('nobody lives there')
  await place(true)
  const employer = await world.stage((tx) => confirmedEmployer(tx))
  const caseworker = await world.stage((tx) => caseworkerOfOrganisation(tx))
  const columns = { id: placedHomes.profileId, from: placedHomes.countedFrom }
  await expect(
    world.read(employer.actor, (tx) => tx.select(columns).from(placedHomes)),
  ).rejects.toMatchObject({ cause: { code: '42501' } })
  const memory = { area: placedHomes.area, told: placedHomes.toldArea }
  for (const { actor } of [one, caseworker]) {
    await expect(world.read(actor, (tx) => tx.select(memory).from(placedHomes))).rejects.toMatchObject({
      cause: { code: '42501' },
    })
  }
  expect(
    (await world.read(one.actor, (tx) => tx.select(columns).from(placedHomes))).map(({ id }) => id),
  ).toEqual([one.profileId])
  expect(await world.read(caseworker.actor, (tx) => tx.select(columns).from(placedHomes))).toHaveLength(5)
})
