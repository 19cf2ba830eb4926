import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import { countUnseen, getRankedProfile, listUnseen } from '@/app/modules/matching/index.server'
import { pauseOffer } from '@/app/modules/offers/index.server'
import { isDomainError } from '@/app/platform/errors'
import { withActor } from '@/drizzle/client.server'
import type { TalentPoolId } from '@/drizzle/ids'
import { unseenProfiles } from '@/drizzle/schema'
import { caseworkerOfOrganisation, coordinatorOfOrganisation } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../../setup/context'
import { stage } from '../../../setup/stage'
import { openFairnessWorld, type FairnessWorld } from './fairness-world'

let world: FairnessWorld

beforeAll(async () => {
  world = await openFairnessWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clear())

/** By resident; the counts on the caseworker's home agree with the list. */
async function unseen(mine = false) {
  const ctx = createTestContext({ database: world.database, actor: world.caseworker.actor })
  const { rows, total } = await listUnseen({ ctx, input: { mine, page: 1 } })
  expect(rows).toHaveLength(total)
  expect((await countUnseen({ ctx }))[mine ? 'mine' : 'all']).toBe(total)
  return new Map(rows.map((row) => [row.residentId, row]))
}

describe('who is eligible and unseen', () => {
  it('is told to a caseworker with the reason, until somebody is shown her', async () => {
    const resident = await world.person()
    const offer = await world.offer()
    await world.offer()
    await world.offer({ licences: [{ code: 'CE', indispensable: true }] })
    await world.measure()
    expect((await unseen()).get(resident.residentId)).toMatchObject({
      eligibleOffers: 2,
      reasons: ['Aucun employeur n’a ouvert la liste de ces offres.'],
    })
    await world.openList(offer)
    expect(await unseen()).toEqual(new Map())
    await world.measure()
    expect(await unseen()).toEqual(new Map())
  })

  it('leaves out who is not eligible, who came of late, and who was shown within thirty days', async () => {
    const old = await world.offer()
    const unfit = await world.person({ profile: { licences: [] } })
    const newcomer = await world.person({}, 5)
    const shown = await world.person()
    const longAgo = await world.person()
    await world.show(shown, old, 29)
    await world.show(longAgo, old, 31)
    await world.owner`update job_offers set status = 'closed' where id = ${old.jobOfferId}`
    await world.offer({ licences: [{ code: 'B', indispensable: true }] })
    await world.measure()
    const found = await unseen()
    expect([...found.keys()]).toEqual([longAgo.residentId])
    expect([unfit, newcomer, shown].some(({ residentId }) => found.has(residentId))).toBe(false)
  })

  it('is no longer named from the moment she leaves', async () => {
    const resident = await world.person()
    await world.offer()
    await world.measure()
    expect((await unseen()).has(resident.residentId)).toBe(true)
    await leaveVisiblePool({
      ctx: createTestContext({ database: world.database, actor: resident.actor }),
      input: { residentId: resident.residentId },
    })
    expect(await unseen()).toEqual(new Map())
    await world.measure()
    const [kept] = await world.owner`select count(*)::int as rows from unseen_profiles`
    expect(kept).toEqual({ rows: 0 })
  })

  it('asks nothing of offers that are paused or closed', async () => {
    await world.person()
    const paused = await world.offer()
    await world.offer({ status: 'closed' })
    await pauseOffer({
      ctx: createTestContext({ database: world.database, actor: paused.employer.actor }),
      input: { jobOfferId: paused.jobOfferId },
    })
    await world.measure()
    expect(await unseen()).toEqual(new Map())
  })

  it('tells who comes next from who ranks too low, with what she has not filled in', async () => {
    const skilled = await world.person()
    const skill = skilled.built.skills[0]?.skillCode ?? 0
    const asking = await world.offer({ skills: [{ skillCode: skill, importance: 3, indispensable: false }] })
    for (let n = 0; n < 24; n += 1) await world.person()
    const silent = await world.person({ profile: { skills: [] } })
    const page = await world.openList(asking)
    expect(page.cards).toHaveLength(20)
    await world.measure()
    const found = await unseen()
    expect(found.size).toBe(6)
    expect(found.get(silent.residentId)?.reasons).toEqual([
      'Classée trop loin\u00a0: 26e place au mieux, une page montre 20 profils.',
      'À remplir, le score en dépend\u00a0: compétences.',
    ])
    // Least exposed of those who score the same: the five whom the page left out stand first now.
    const others = [...found].filter(([id]) => id !== silent.residentId)
    expect(others.flatMap(([, { reasons }]) => reasons).toSorted()).toEqual(
      ['1re', '2e', '3e', '4e', '5e'].map(
        (place) => `Bien placée (${place} place)\u00a0: la liste n’a pas été rouverte depuis.`,
      ),
    )
  })

  it('says what another pool would open', async () => {
    const [elsewhere] = await world.owner<{ id: TalentPoolId }[]>`
      insert into talent_pools (id, slug, name, description, family_codes)
      values (gen_random_uuid(), 'ailleurs', 'Ailleurs', 'Pour les essais.', '{}') returning id`
    const resident = await world.person()
    await world.offer()
    await world.offer({ poolId: elsewhere?.id ?? null })
    await world.measure()
    expect((await unseen()).get(resident.residentId)?.reasons).toEqual([
      'Aucun employeur n’a ouvert la liste de ces offres.',
      'Une offre de plus lui serait ouverte dans un autre vivier.',
    ])
  })

  it('can be narrowed to one’s own follow-ups, and is for caseworkers alone', async () => {
    const mine = await world.person()
    const other = await stage(world.database, (tx) => caseworkerOfOrganisation(tx))
    const theirs = await world.person({ caseworker: other })
    const { employer } = await world.offer()
    await world.measure()
    expect([...(await unseen(true)).keys()]).toEqual([mine.residentId])
    expect((await unseen()).has(theirs.residentId)).toBe(true)
    const coordinator = await stage(world.database, (tx) => coordinatorOfOrganisation(tx))
    const refused = async () =>
      listUnseen({
        ctx: createTestContext({ database: world.database, actor: coordinator.actor }),
        input: { mine: false, page: 1 },
      })
    await expect(refused()).rejects.toSatisfy((error) => isDomainError(error) && error.code === 'forbidden')
    // Nor does the database give it to anybody else, whatever a query forgets.
    for (const actor of [coordinator.actor, mine.actor, employer.actor]) {
      await expect(
        withActor(world.database, actor, (tx) => tx.select().from(unseenProfiles)),
      ).rejects.toThrow()
    }
  })
})

describe('being shown again', () => {
  it('keeps a person seen, and the engine hears of it', async () => {
    const resident = await world.person()
    const offer = await world.offer()
    await world.show(resident, offer, 45)
    await world.measure()
    expect((await unseen()).has(resident.residentId)).toBe(true)
    const { cards } = await world.openList(offer)
    expect(await unseen()).toEqual(new Map())
    const [row] = await world.owner<{ today: boolean; rows: number }[]>`
      select bool_and(shown_on = (now() at time zone 'Europe/Paris')::date) as today, count(*)::int as rows
      from profile_exposures`
    expect(row).toEqual({ today: true, rows: 1 })
    const [heard] = await world.owner<{ heard: boolean }[]>`
      select exists (select from search_outbox where profile_id = ${resident.profileId}
        and created_at > now() - interval '5 seconds') as heard`
    expect(heard).toEqual({ heard: true })
    // The same day again changes nothing.
    await getRankedProfile({
      ctx: createTestContext({ database: world.database, engine: world.engine, actor: offer.employer.actor }),
      input: { jobOfferId: offer.jobOfferId, profileToken: cards[0]?.masked.token ?? '' },
    })
    const [again] = await world.owner<{ rows: number }[]>`select count(*)::int as rows from profile_exposures`
    expect(again).toEqual({ rows: 1 })
  })
})
