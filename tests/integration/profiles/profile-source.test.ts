import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { withdrawConsent } from '@/app/modules/consent/index.server'
import {
  createProfileSource,
  outboxDays,
  pruneSearchOutbox,
  saveProfileStep,
} from '@/app/modules/profiles/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { profileExposures, profiles, searchOutbox } from '@/drizzle/schema'
import type { ProfileDocument } from '@/search/documents'
import type { ProfileSource } from '@/search/port'
import { publishedOffer, visibleResident, type StagedResident } from '@/seed/scenarios/index.server'
import { createResidentWorld, standingClock, type ResidentWorld } from './resident-world'

let world: ResidentWorld
let source: ProfileSource
let resident: StagedResident
const clock = standingClock()
const start = clock.now()

beforeAll(async () => {
  world = await createResidentWorld()
  source = createProfileSource(world.database, clock)
})
afterAll(() => world.drop())
beforeEach(async () => {
  clock.set(start)
  resident = await stageVisible()
})

const stageVisible = () => world.stage((tx) => visibleResident(tx, { poolIds: [world.pool.id] }))

/** The change of one profile since a position; undefined when it is not among the changes. */
async function changeOf(profileId: string, position: string) {
  const { changes } = await changesSince(position)
  return changes.find((change) => change.profileId === profileId)
}

async function changesSince(position: string) {
  const answer = await source.changesSince(position)
  if (answer.kind === 'reload') throw new Error('this position is older than the test meant')
  return answer
}

async function loadAll() {
  const { batches, position } = await source.load()
  const documents: ProfileDocument[] = []
  for await (const batch of batches) documents.push(...batch)
  return { documents, position }
}

/** Lets one side of a race wait for the other. */
function createSignal(): { given: Promise<void>; give: () => void } {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}

describe('the source of profiles', () => {
  it('loads whoever is visible, then tells each change once it is committed', async () => {
    const loaded = await loadAll()
    expect(loaded.documents.map((document) => document.id)).toContain(resident.profileId)
    await saveProfileStep({
      ctx: world.as(resident.actor),
      input: { residentId: resident.residentId, step: 'contracts', values: { contracts: ['seasonal'] } },
    })
    expect((await changeOf(resident.profileId, loaded.position))?.document?.contracts).toEqual(['seasonal'])

    const { position } = await changesSince(loaded.position)
    await withdrawConsent({ ctx: world.as(resident.actor), input: { residentId: resident.residentId } })
    expect(await changeOf(resident.profileId, position)).toEqual({
      profileId: resident.profileId,
      document: null,
    })
  })

  it('leaves out what was written before the position', async () => {
    await world.owner`insert into search_outbox (profile_id, transaction) values (${resident.profileId}, '5')`
    const { position } = await loadAll()
    expect(await changeOf(resident.profileId, position)).toBeUndefined()
    expect(await changeOf(resident.profileId, position.replace(/^[\d:,]+/, '5:5:'))).toBeDefined()
  })

  it('tells of what was written under a number given out before, as after a crash', async () => {
    const { position } = await loadAll()
    await world.owner`insert into search_outbox (profile_id, transaction) values (${resident.profileId}, '5')`
    expect(await changeOf(resident.profileId, position)).toBeDefined()
    const { position: next } = await changesSince(position)
    expect(await changeOf(resident.profileId, next)).toBeUndefined()
  })

  it('tells a profile that changed twice once', async () => {
    const { position } = await loadAll()
    await world.owner`insert into search_outbox (profile_id) values (${resident.profileId}), (${resident.profileId})`
    const { changes } = await changesSince(position)
    expect(changes.filter((change) => change.profileId === resident.profileId)).toHaveLength(1)
  })

  it('tells of a profile that is gone', async () => {
    const { position } = await loadAll()
    await world.stage(async (tx) => {
      await tx.insert(searchOutbox).values({ profileId: resident.profileId })
      await tx.delete(profiles).where(eq(profiles.id, resident.profileId))
    })
    expect(await changeOf(resident.profileId, position)).toEqual({
      profileId: resident.profileId,
      document: null,
    })
  })

  it('never misses a transaction that began early and commits late', async () => {
    const late = resident
    const early = await stageVisible()
    const began = createSignal()
    const mayCommit = createSignal()
    const slow = world.stage(async (tx) => {
      await tx
        .update(profiles)
        .set({ contracts: ['insertion'] })
        .where(eq(profiles.id, late.profileId))
      await tx.insert(searchOutbox).values({ profileId: late.profileId })
      began.give()
      await mayCommit.given
    })
    await began.given
    // Another change takes later numbers, and commits first; a reader passes by it.
    await saveProfileStep({
      ctx: world.as(early.actor),
      input: { residentId: early.residentId, step: 'contracts', values: { contracts: ['seasonal'] } },
    })
    const loaded = await loadAll()
    const passed = await changesSince(loaded.position)
    // Nor is the early one told again for as long as the late one stays open.
    expect(passed.changes).toEqual([])
    expect(loaded.documents.find(({ id }) => id === early.profileId)?.contracts).toEqual(['seasonal'])
    expect(loaded.documents.find(({ id }) => id === late.profileId)?.contracts).not.toEqual(['insertion'])

    mayCommit.give()
    await slow
    for (const position of [loaded.position, passed.position]) {
      expect((await changeOf(late.profileId, position))?.document?.contracts).toEqual(['insertion'])
    }
  })

  it('tells of a consent that runs out, though nothing was written', async () => {
    const expiresAt = addDays(start, 2)
    const leaving = await world.stage((tx) =>
      visibleResident(tx, { poolIds: [world.pool.id], consent: { expiresAt } }),
    )
    const { position } = await loadAll()
    clock.set(addDays(start, 1))
    expect(await changeOf(leaving.profileId, position)).toBeUndefined()
    clock.set(expiresAt)
    expect(await changeOf(leaving.profileId, position)).toEqual({
      profileId: leaving.profileId,
      document: null,
    })
    const after = await changesSince(position)
    clock.set(addDays(start, 3))
    expect(await changeOf(leaving.profileId, after.position)).toBeUndefined()
  })

  it('tells of an exposure that grew too old', async () => {
    await world.stage(async (tx) => {
      const { jobOfferId } = await publishedOffer(tx)
      const shownOn = parisDate(addDays(start, -30))
      await tx.insert(profileExposures).values({ profileId: resident.profileId, jobOfferId, shownOn })
    })
    const { documents, position } = await loadAll()
    expect(documents.find(({ id }) => id === resident.profileId)?.exposure).toBe(1)
    clock.set(addDays(start, 1))
    expect((await changeOf(resident.profileId, position))?.document?.exposure).toBe(0)
  })

  it('reads whoever is visible in batches as they stand when they are read', async () => {
    const { batches, position } = await source.load()
    await saveProfileStep({
      ctx: world.as(resident.actor),
      input: { residentId: resident.residentId, step: 'contracts', values: { contracts: ['temporary'] } },
    })
    const documents: ProfileDocument[] = []
    for await (const batch of batches) documents.push(...batch)
    expect(documents.find(({ id }) => id === resident.profileId)?.contracts).toEqual(['temporary'])
    expect(await changeOf(resident.profileId, position)).toBeDefined()
  })

  it('forgets changes after a week, and sends a reader who was away to read everything again', async () => {
    const { position } = await loadAll()
    await world.owner`insert into search_outbox (profile_id) values (${resident.profileId})`
    const kept = () => world.owner`select 1 from search_outbox where profile_id = ${resident.profileId}`
    clock.set(addDays(new Date(), outboxDays - 2))
    await pruneSearchOutbox({ ctx: world.as(system, clock) })
    expect(await kept()).not.toHaveLength(0)
    clock.set(addDays(start, outboxDays - 2))
    expect((await source.changesSince(position)).kind).toBe('changes')

    clock.set(addDays(new Date(), outboxDays + 1))
    await pruneSearchOutbox({ ctx: world.as(system, clock) })
    expect(await kept()).toHaveLength(0)
    clock.set(addDays(start, outboxDays + 1))
    expect((await source.changesSince(position)).kind).toBe('reload')
  })

  it('refuses a position that it did not hand out', async () => {
    for (const position of [
      '',
      '12',
      '12@',
      '12@2026-01-01T00:00:00Z',
      "1/1'; drop table x@2026-01-01T00:00:00Z",
    ]) {
      await expect(source.changesSince(position)).rejects.toThrow('not handed out')
    }
  })
})
