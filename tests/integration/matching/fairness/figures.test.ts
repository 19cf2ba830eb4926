import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { readFairness } from '@/app/modules/matching/index.server'
import { coordinatorOfOrganisation, type StagedResident } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../../setup/context'
import { stage } from '../../../setup/stage'
import { openFairnessWorld, type FairnessWorld } from './fairness-world'

let world: FairnessWorld

beforeAll(async () => {
  world = await openFairnessWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clear())

const figures = async () => {
  const coordinator = await stage(world.database, (tx) => coordinatorOfOrganisation(tx))
  return readFairness({ ctx: createTestContext({ database: world.database, actor: coordinator.actor }) })
}

it('are none before the first measure', async () => {
  expect(await figures()).toBeNull()
})

it('tell nothing of fewer than five people', async () => {
  for (let n = 0; n < 4; n += 1) await world.person({ profile: { licences: [] } })
  await world.offer()
  await world.offer({ licences: [{ code: 'B', indispensable: true }] })
  await world.measure()
  expect(await figures()).toMatchObject({
    eligible: { under: 5 },
    unseen: { under: 5 },
    gini: null,
    unlocks: {
      training: [{ gain: 'Passer le permis B', people: { under: 5 }, opened: null }],
      withTrips: [],
    },
  })
})

it('count the eligible, how evenly they were shown, and what would open most to all', async () => {
  const people: StagedResident[] = []
  for (let n = 0; n < 8; n += 1) people.push(await world.person({ profile: { licences: [] } }))
  const open = await Promise.all([world.offer(), world.offer(), world.offer()])
  await world.offer({ licences: [{ code: 'B', indispensable: true }] })
  await world.offer({ licences: [{ code: 'B', indispensable: true }] })
  // Shown on 0, 0, 0, 0, 0, 1, 2, 3 lists: ranks 6, 7, 8 weigh 6 + 14 + 24 = 44; 88 / 48 - 9 / 8 = 17 / 24.
  for (const [times, resident] of [1, 2, 3].map((count, at) => [count, people[at]] as const)) {
    for (const offer of open.slice(0, times)) if (resident) await world.show(resident, offer, 0)
  }
  await world.measure()
  await world.measure()
  const found = await figures()
  expect(found).toMatchObject({
    eligible: { exactly: 8 },
    // Exactly five would tell that three were shown.
    unseen: { atLeast: 5 },
    unlocks: { training: [{ gain: 'Passer le permis B', people: { exactly: 8 }, opened: 16 }] },
  })
  for (const { residentId, profileId } of people) {
    expect(JSON.stringify(found)).not.toContain(residentId)
    expect(JSON.stringify(found)).not.toContain(profileId)
  }
  expect(found?.gini).toBeCloseTo(17 / 24, 10)
  const [kept] = await world.owner`select count(*)::int as rows from fairness_measures`
  expect(kept).toEqual({ rows: 1 })
})
