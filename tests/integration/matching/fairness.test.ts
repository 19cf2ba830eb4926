import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import {
  createWeightsIndex,
  getRankedProfile,
  listUnseen,
  measureFairness,
  rankOwnOffer,
  readFairness,
} from '@/app/modules/matching/index.server'
import { pauseOffer } from '@/app/modules/offers/index.server'
import { createProfileSource } from '@/app/modules/profiles/index.server'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import { addDays, systemClock } from '@/app/platform/clock'
import { isDomainError } from '@/app/platform/errors'
import { withActor } from '@/drizzle/client.server'
import { unseenProfiles } from '@/drizzle/schema'
import type { TalentPoolId } from '@/drizzle/ids'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import type { SearchEngine } from '@/search/port'
import { anySource } from '@/seed/builders/index.server'
import {
  caseworkerOfOrganisation,
  coordinatorOfOrganisation,
  publishedOffer,
  visibleResident,
  type OfferOverrides,
  type ResidentOverrides,
  type StagedCaseworker,
  type StagedOffer,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase
let engine: SearchEngine
let pool: TalentPoolId
let caseworker: StagedCaseworker

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  const reference = createReferenceIndex(test.database)
  const weights = createWeightsIndex(test.database)
  engine = await createEmbeddedEngine({
    source: createProfileSource(test.database, systemClock),
    vocabulary: () => reference.matchVocabulary(),
    weights: () => weights.current(),
  })
  pool = await stage(test.database, stagePool)
  caseworker = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
})
afterAll(async () => {
  await engine.close()
  await test.drop()
})

beforeEach(async () => {
  await test.owner`delete from profile_exposures`
  await test.owner`delete from pool_members`
  await test.owner`update job_offers set status = 'closed', closed_at = now()`
  await test.owner`delete from fairness_measures`
  // Engines hear of what was deleted past the portal.
  await test.owner`insert into search_outbox (profile_id) select id from profiles`
})

/** Visible for some forty days unless told. */
function person(overrides: ResidentOverrides = {}, days = 40) {
  return stage(test.database, (tx) =>
    visibleResident(
      tx,
      { poolIds: [pool], caseworker, ...overrides },
      { ...anySource(), now: addDays(new Date(), -days) },
    ),
  )
}

const anybody = { slots: null, contract: null, startsOn: null, experienceMonths: null, skills: [] }

const offerOf = (overrides: OfferOverrides = {}) =>
  stage(test.database, (tx) => publishedOffer(tx, { ...anybody, ...overrides }))

const measure = () => measureFairness({ ctx: createTestContext({ database: test.database, engine }) })

async function unseen(mine = false) {
  const ctx = createTestContext({ database: test.database, actor: caseworker.actor })
  const { rows, total } = await listUnseen({ ctx, input: { mine, page: 1 } })
  expect(rows).toHaveLength(total)
  return new Map(rows.map((row) => [row.residentId, row]))
}

const openList = ({ jobOfferId, employer }: StagedOffer) =>
  rankOwnOffer({
    ctx: createTestContext({ database: test.database, engine, actor: employer.actor }),
    input: { jobOfferId, page: 1 },
  })

const hidden = { licences: [{ code: 'CE' as const, indispensable: true }] }

describe('who is eligible and unseen', () => {
  it('is told to a caseworker with the reason, until somebody is shown her', async () => {
    const resident = await person()
    const offer = await offerOf()
    await offerOf()
    await offerOf(hidden)
    await measure()
    expect((await unseen()).get(resident.residentId)).toMatchObject({
      eligibleOffers: 2,
      reasons: ['Aucun employeur n’a ouvert la liste de ces offres.'],
    })
    await openList(offer)
    expect(await unseen()).toEqual(new Map())
    await measure()
    expect(await unseen()).toEqual(new Map())
  })

  it('leaves out who is not eligible, who came of late, and who was shown within thirty days', async () => {
    const old = await offerOf()
    const unfit = await person({ profile: { licences: [] } })
    const newcomer = await person({}, 5)
    const shown = await person()
    const longAgo = await person()
    for (const [{ profileId }, days] of [[shown, 29] as const, [longAgo, 31] as const]) {
      await test.owner`insert into profile_exposures (profile_id, job_offer_id, shown_on)
        values (${profileId}, ${old.jobOfferId}, current_date - ${days}::int)`
    }
    await test.owner`update job_offers set status = 'closed' where id = ${old.jobOfferId}`
    await offerOf({ licences: [{ code: 'B', indispensable: true }] })
    await measure()
    const found = await unseen()
    expect([...found.keys()]).toEqual([longAgo.residentId])
    expect([unfit, newcomer, shown].some(({ residentId }) => found.has(residentId))).toBe(false)
  })

  it('is no longer named from the moment she leaves', async () => {
    const resident = await person()
    await offerOf()
    await measure()
    expect((await unseen()).has(resident.residentId)).toBe(true)
    await leaveVisiblePool({
      ctx: createTestContext({ database: test.database, actor: resident.actor }),
      input: { residentId: resident.residentId },
    })
    expect(await unseen()).toEqual(new Map())
    await measure()
    const [kept] = await test.owner`select count(*)::int as rows from unseen_profiles`
    expect(kept).toEqual({ rows: 0 })
  })

  it('asks nothing of offers that are paused or closed', async () => {
    await person()
    const paused = await offerOf()
    await offerOf({ status: 'closed' })
    await pauseOffer({
      ctx: createTestContext({ database: test.database, actor: paused.employer.actor }),
      input: { jobOfferId: paused.jobOfferId },
    })
    await measure()
    expect(await unseen()).toEqual(new Map())
  })

  it('tells who comes next from who ranks too low, with what she has not filled in', async () => {
    const skilled = await person()
    const skill = skilled.built.skills[0]?.skillCode ?? 0
    const asking = await offerOf({ skills: [{ skillCode: skill, importance: 3, indispensable: false }] })
    for (let n = 0; n < 20; n += 1) await person()
    const silent = await person({ profile: { skills: [] } })
    const page = await openList(asking)
    expect(page.cards).toHaveLength(20)
    await measure()
    const found = await unseen()
    expect(found.size).toBe(2)
    expect(found.get(silent.residentId)?.reasons).toEqual([
      'Classée trop loin\u00a0: 22e place au mieux, une page montre 20 profils.',
      'À remplir, le score en dépend\u00a0: compétences.',
    ])
    const [next] = [...found].filter(([id]) => id !== silent.residentId)
    // Least exposed of those who score the same.
    expect(next?.[1].reasons).toEqual([
      'Bien placée (1re place)\u00a0: la liste n’a pas été rouverte depuis.',
    ])
  })

  it('says what another pool would open', async () => {
    const [elsewhere] = await test.owner<{ id: TalentPoolId }[]>`
      insert into talent_pools (id, slug, name, description, family_codes)
      values (gen_random_uuid(), 'ailleurs', 'Ailleurs', 'Pour les essais.', '{}') returning id`
    const resident = await person()
    await offerOf()
    await offerOf({ poolId: elsewhere?.id ?? null })
    await measure()
    expect((await unseen()).get(resident.residentId)?.reasons).toEqual([
      'Aucun employeur n’a ouvert la liste de ces offres.',
      'Une offre de plus lui serait ouverte dans un autre vivier.',
    ])
  })

  it('can be narrowed to one’s own follow-ups, and is for caseworkers alone', async () => {
    const mine = await person()
    const other = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
    const theirs = await person({ caseworker: other })
    const { employer } = await offerOf()
    await measure()
    expect([...(await unseen(true)).keys()]).toEqual([mine.residentId])
    expect((await unseen()).has(theirs.residentId)).toBe(true)
    const coordinator = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
    const refused = async () =>
      listUnseen({
        ctx: createTestContext({ database: test.database, actor: coordinator.actor }),
        input: { mine: false, page: 1 },
      })
    await expect(refused()).rejects.toSatisfy((error) => isDomainError(error) && error.code === 'forbidden')
    // Nor does the database give it to anybody else, whatever a query forgets.
    for (const actor of [coordinator.actor, mine.actor, employer.actor]) {
      await expect(
        withActor(test.database, actor, (tx) => tx.select().from(unseenProfiles)),
      ).rejects.toThrow()
    }
  })
})

describe('being shown again', () => {
  it('keeps a person seen, and the engine hears of it', async () => {
    const resident = await person()
    const offer = await offerOf()
    await test.owner`insert into profile_exposures (profile_id, job_offer_id, shown_on)
      values (${resident.profileId}, ${offer.jobOfferId}, current_date - 45)`
    await measure()
    expect((await unseen()).has(resident.residentId)).toBe(true)
    const { cards } = await openList(offer)
    expect(await unseen()).toEqual(new Map())
    const [row] = await test.owner<{ today: boolean; rows: number }[]>`
      select bool_and(shown_on = (now() at time zone 'Europe/Paris')::date) as today, count(*)::int as rows
      from profile_exposures`
    expect(row).toEqual({ today: true, rows: 1 })
    const [heard] = await test.owner<{ heard: boolean }[]>`
      select exists (select from search_outbox where profile_id = ${resident.profileId}
        and created_at > now() - interval '5 seconds') as heard`
    expect(heard).toEqual({ heard: true })
    // The same day again changes nothing.
    await getRankedProfile({
      ctx: createTestContext({ database: test.database, engine, actor: offer.employer.actor }),
      input: { jobOfferId: offer.jobOfferId, profileToken: cards[0]?.masked.token ?? '' },
    })
    const [again] = await test.owner<{ rows: number }[]>`select count(*)::int as rows from profile_exposures`
    expect(again).toEqual({ rows: 1 })
  })
})

describe('the figures', () => {
  const figures = async () => {
    const coordinator = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
    return readFairness({ ctx: createTestContext({ database: test.database, actor: coordinator.actor }) })
  }

  it('are none before the first measure', async () => {
    expect(await figures()).toBeNull()
  })

  it('tell nothing of fewer than five people', async () => {
    for (let n = 0; n < 4; n += 1) await person({ profile: { licences: [] } })
    await offerOf()
    await offerOf({ licences: [{ code: 'B', indispensable: true }] })
    await measure()
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
    for (let n = 0; n < 8; n += 1) people.push(await person({ profile: { licences: [] } }))
    const open = await Promise.all([offerOf(), offerOf(), offerOf()])
    await offerOf({ licences: [{ code: 'B', indispensable: true }] })
    await offerOf({ licences: [{ code: 'B', indispensable: true }] })
    // Shown on 0, 0, 0, 0, 0, 1, 2, 3 lists: ranks 6, 7, 8 weigh 6 + 14 + 24 = 44; 88 / 48 - 9 / 8 = 17 / 24.
    for (const [times, resident] of [1, 2, 3].map((count, at) => [count, people[at]] as const)) {
      for (const { jobOfferId } of open.slice(0, times)) {
        await test.owner`insert into profile_exposures (profile_id, job_offer_id, shown_on)
          values (${resident?.profileId ?? ''}, ${jobOfferId}, current_date)`
      }
    }
    await measure()
    await measure()
    const found = await figures()
    expect(found).toMatchObject({
      eligible: { exactly: 8 },
      unseen: { exactly: 5 },
      unlocks: { training: [{ gain: 'Passer le permis B', people: { exactly: 8 }, opened: 16 }] },
    })
    expect(found?.gini).toBeCloseTo(17 / 24, 10)
    const [kept] = await test.owner`select count(*)::int as rows from fairness_measures`
    expect(kept).toEqual({ rows: 1 })
  })
})
