import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import {
  findProfileByToken,
  findVisibleDocument,
  getMaskedProfiles,
  loadProfileDocuments,
  publishCards,
  referenceToken,
  visibleProfileIds,
} from '@/app/modules/profiles/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import type { ProfileId } from '@/drizzle/ids'
import { profileExposures } from '@/drizzle/schema'
import {
  confirmedEmployer,
  hiddenResident,
  publishedOffer,
  visibleResident,
} from '@/seed/scenarios/index.server'
import { testSettings } from '@/tests/setup/context'
import { createResidentWorld, standingClock, type ResidentWorld } from './resident-world'

let world: ResidentWorld
const now = new Date()

beforeAll(async () => {
  world = await createResidentWorld()
})
afterAll(() => world.drop())

const load = (ids: readonly ProfileId[] | 'all', at = now) =>
  world.read(system, (tx) => loadProfileDocuments(tx, { ids, now: at }))
const visible = (ids: readonly string[] | 'all', at = now) =>
  world.read(system, (tx) => visibleProfileIds(tx, { ids, now: at }))

describe('who is visible', () => {
  it('needs a standing consent and a pool', async () => {
    const poolIds = [world.pool.id]
    const people = await world.stage(async (tx) => ({
      shown: await visibleResident(tx, { poolIds }),
      neverAgreed: await hiddenResident(tx),
      withoutPool: await visibleResident(tx),
      withdrawn: await visibleResident(tx, { poolIds, consent: { withdrawnAt: now } }),
      expired: await visibleResident(tx, { poolIds, consent: { expiresAt: addDays(now, -1) } }),
      lastDay: await visibleResident(tx, { poolIds, consent: { expiresAt: addDays(now, 1) } }),
    }))
    const ids = Object.values(people).map((person) => person.profileId)
    const expected = [people.shown.profileId, people.lastDay.profileId].sort()
    expect((await load(ids)).map((document) => document.id).sort()).toEqual(expected)
    expect((await visible(ids)).sort()).toEqual(expected)
    expect((await visible(ids, addDays(now, 1))).sort()).toEqual([people.shown.profileId])
    expect((await load('all')).map((document) => document.id).sort()).toEqual(expected)
    expect((await visible('all')).sort()).toEqual(expected)
    expect(await visible([])).toEqual([])
    expect(await visible(['', "x'}", 'profile-1'])).toEqual([])

    const find = (residentId: typeof people.shown.residentId) =>
      world.read(system, (tx) => findVisibleDocument(tx, { person: { residentId }, now }))
    expect(await find(people.shown.residentId)).toMatchObject({
      profileId: people.shown.profileId,
      document: { id: people.shown.profileId },
    })
    expect(await find(people.expired.residentId)).toBeNull()
  })
})

describe('a document', () => {
  it('holds what the profile says, and nothing of who she is', async () => {
    const person = await world.stage(async (tx) =>
      visibleResident(tx, {
        poolIds: [world.pool.id, world.otherPool.id],
        profile: {
          occupations: [
            { code: 'N1103', sought: true, heldMonths: null },
            { code: 'K2204', sought: false, heldMonths: 40 },
          ],
          certificates: null,
        },
      }),
    )
    const [document] = await load([person.profileId])
    const { profile, skills } = person.built
    expect(document).toEqual({
      id: person.profileId,
      skills: skills.map((skill) => skill.skillCode).sort((a, b) => a - b),
      occupationsSought: ['N1103'],
      occupationsHeld: [{ code: 'K2204', months: 40 }],
      licences: profile.licences,
      certificates: null,
      languages: profile.languages,
      contracts: profile.contracts,
      availability: profile.availability,
      availableFrom: profile.availableFrom,
      // Fewer than k people live there: nobody is told where (home-areas.test.ts).
      homeCell: null,
      travelLimits: profile.travelLimits,
      pools: [world.pool.id, world.otherPool.id].sort(),
      exposure: 0,
    })
  })

  it('counts the offers it was shown on in the last 30 days', async () => {
    const person = await world.stage(async (tx) => {
      const shown = await visibleResident(tx, { poolIds: [world.pool.id] })
      for (const daysAgo of [0, 30, 31]) {
        const { jobOfferId } = await publishedOffer(tx)
        const shownOn = parisDate(addDays(now, -daysAgo))
        await tx.insert(profileExposures).values({ profileId: shown.profileId, jobOfferId, shownOn })
      }
      return shown
    })
    expect((await load([person.profileId]))[0]?.exposure).toBe(2)
    expect((await load([person.profileId], addDays(now, 1)))[0]?.exposure).toBe(1)
  })

  it('costs the same few queries for one profile as for many', async () => {
    const people = await world.stage(async (tx) => {
      const staged = []
      for (let index = 0; index < 20; index++) {
        staged.push(await visibleResident(tx, { poolIds: [world.pool.id] }))
      }
      return staged
    })
    const ids = people.map((person) => person.profileId)
    const count = (wanted: ProfileId[]) =>
      world.read(system, async (tx) => {
        let queries = 0
        const counting = new Proxy(tx, {
          get(target, key, receiver) {
            if (key === 'select') queries++
            return Reflect.get(target, key, receiver)
          },
        })
        const documents = await loadProfileDocuments(counting, { ids: wanted, now })
        return { queries, documents: documents.length }
      })
    const one = await count(ids.slice(0, 1))
    const many = await count(ids)
    expect([one.documents, many.documents]).toEqual([1, 20])
    expect(many.queries).toBe(one.queries)
  })
})

describe('what an employer is given', () => {
  // Nobody else is there: whom a card gathers decides what it says.
  let world: ResidentWorld
  beforeAll(async () => {
    world = await createResidentWorld()
  })
  afterAll(() => world.drop())

  it('names the person for one establishment, and only while she is visible', async () => {
    const clock = standingClock(now)
    const { person, hidden, employer, rival } = await world.stage(async (tx) => {
      const peers = []
      for (let each = 0; each < 5; each++) peers.push(await visibleResident(tx, { poolIds: [world.pool.id] }))
      return {
        person: peers[0] ?? fail('nobody was staged'),
        hidden: await hiddenResident(tx),
        employer: await confirmedEmployer(tx),
        rival: await confirmedEmployer(tx),
      }
    })
    await publishCards({ ctx: { database: world.database, clock }, input: { regather: true } })
    const { establishmentId } = employer
    const ctx = world.as(employer.actor, clock)
    const mask = () =>
      world.read(employer.actor, (tx) =>
        getMaskedProfiles(tx, ctx, { establishmentId, profileIds: [person.profileId, hidden.profileId] }),
      )
    const masked = await mask()
    expect([...masked.keys()]).toEqual([person.profileId])
    const card = masked.get(person.profileId)
    expect(card).toMatchObject({ occupationFamilies: ['N11'], experience: 'one_to_three_years' })
    const text = JSON.stringify(card)
    const { profile } = person.built
    for (const secret of [
      person.profileId,
      person.residentId,
      profile.homeCell ?? 'none',
      'Zorngeist',
      '1991',
    ]) {
      expect(text).not.toContain(secret)
    }

    const find = (establishment: typeof establishmentId, token: string) =>
      world.read(employer.actor, (tx) =>
        findProfileByToken(tx, ctx, { establishmentId: establishment, token }),
      )
    const token = card?.token ?? ''
    expect(token).toBe(referenceToken(testSettings.secret, establishmentId, person.profileId))
    expect(await find(establishmentId, token)).toBe(person.profileId)
    expect(await find(rival.establishmentId, token)).toBeNull()
    expect(await find(establishmentId, person.profileId)).toBeNull()

    clock.set(addDays(now, 300))
    expect((await mask()).size).toBe(0)
    expect(await find(establishmentId, token)).toBeNull()
  })
})

function fail(message: string): never {
  throw new Error(message)
}
