import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import { noticeVersion } from '@/app/modules/consent/shared'
import {
  approveIntroduction,
  declineIntroduction,
  proposeIntroduction,
  requestIntroduction,
} from '@/app/modules/introductions/index.server'
import { rankOwnOffer } from '@/app/modules/matching/index.server'
import { recordExposures } from '@/app/modules/matching/record-exposures.server'
import { optIn } from '@/app/modules/pools/index.server'
import { referenceToken } from '@/app/modules/profiles/index.server'
import { eraseResident } from '@/app/modules/rights/index.server'
import { systemClock } from '@/app/platform/clock'
import { withActor } from '@/drizzle/client.server'
import type { TalentPoolId } from '@/drizzle/ids'
import type { SearchEngine } from '@/search/port'
import { createRandom } from '@/seed/builders/index.server'
import {
  awaitingResidentIntroduction,
  publishedOffer,
  residentWithoutEmail,
  visibleResident,
  type StagedIntroduction,
  type StagedOffer,
} from '@/seed/scenarios/index.server'
import { createTestContext, testSettings } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { openTestEngine } from '../../setup/engine'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'

let test: TestDatabase
let engine: SearchEngine
let pool: TalentPoolId
const random = createRandom(23)

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  pool = await stage(test.database, stagePool)
  engine = await openTestEngine(test.database)
})

afterAll(async () => {
  await engine.close()
  await test.drop()
})

const as = (actor: Actor) => createTestContext({ database: test.database, actor, engine })

interface Round {
  staged: StagedIntroduction
  /** Where she has no introduction yet. */
  offer: StagedOffer
}

/** What may be under way for a person at the moment she is erased. */
const rivals: Record<string, (round: Round) => Promise<unknown>> = {
  approve: ({ staged }) =>
    approveIntroduction({
      ctx: as(staged.caseworker.actor),
      input: { introductionId: staged.introductionId },
    }),
  decline: ({ staged }) =>
    declineIntroduction({
      ctx: as(staged.resident.actor),
      input: { introductionId: staged.introductionId, reason: 'schedule' },
    }),
  propose: ({ staged, offer }) =>
    proposeIntroduction({
      ctx: as(staged.caseworker.actor),
      input: { jobOfferId: offer.jobOfferId, residentId: staged.resident.residentId },
    }),
  request: ({ staged, offer }) =>
    requestIntroduction({
      ctx: as(offer.employer.actor),
      input: {
        jobOfferId: offer.jobOfferId,
        profileToken: referenceToken(
          testSettings.secret,
          offer.employer.establishmentId,
          staged.resident.profileId,
        ),
      },
    }),
  'opt in': ({ staged }) =>
    optIn({
      ctx: as(staged.resident.actor),
      input: {
        residentId: staged.resident.residentId,
        poolIds: [pool],
        noticeVersion,
        language: 'fr',
        channel: 'online',
        understood: true,
      },
    }),
  rank: ({ offer }) =>
    rankOwnOffer({ ctx: as(offer.employer.actor), input: { jobOfferId: offer.jobOfferId, page: 1 } }),
}

async function letOthersRun(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
}

describe('erasing while others act for or on the same person', () => {
  it('leaves no half state, and nobody is told more than that it changed, 60 times', async () => {
    const met = { done: 0, refused: 0 }
    for (let round = 0; round < 60; round++) {
      const scene = await stage(test.database, async (tx) => ({
        staged: await awaitingResidentIntroduction(tx, {
          resident: await visibleResident(tx, { poolIds: [pool] }),
          agreed: true,
        }),
        offer: await publishedOffer(tx, { slots: null, contract: null, experienceMonths: null, skills: [] }),
      }))
      const { resident } = scene.staged
      const erase = () =>
        eraseResident({
          ctx: as(resident.actor),
          input: { residentId: resident.residentId, ground: 'online' },
        })
      const running = [...Object.entries(rivals), ['erase', erase] as const]
      const outcomes = await Promise.all(
        random.sample(running, running.length).map(async ([name, run]) => {
          await letOthersRun(random.integer(0, name === 'erase' ? 80 : 40))
          return [name, await outcomeOf(run(scene))] as const
        }),
      )
      const label = `round ${round}: ${JSON.stringify(outcomes)}`
      for (const [name, outcome] of outcomes) {
        if (name === 'erase') expect([label, outcome]).toEqual([label, 'done'])
        expect([label, ['done', 'conflict', 'not_found'].includes(outcome)]).toEqual([label, true])
        if (name !== 'erase' && name !== 'rank') met[outcome === 'done' ? 'done' : 'refused']++
      }
      const [left] = await test.owner<{ rows: number; live: number; named: number }[]>`
        select
          (select count(*) from residents where id = ${resident.residentId})::int
            + (select count(*) from profiles where id = ${resident.profileId})::int
            + (select count(*) from consents where resident_id = ${resident.residentId})::int
            + (select count(*) from pool_members where profile_id = ${resident.profileId})::int
            + (select count(*) from profile_exposures where profile_id = ${resident.profileId})::int
            + (select count(*) from identity.identities where resident_id = ${resident.residentId})::int
            + (select count(*) from accounts where id = ${resident.accountId})::int as rows,
          (select count(*) from introductions where profile_id = ${resident.profileId}
            and state not in ('cancelled', 'declined'))::int as live,
          (select count(*) from introductions where profile_id = ${resident.profileId}
            and (resident_id is not null or receipt <> '{}'))::int as named`
      expect([label, left]).toEqual([label, { rows: 0, live: 0, named: 0 }])
    }
    // Both sides of each race were seen: otherwise they never met.
    expect([met.done > 10, met.refused > 10]).toEqual([true, true])
  }, 180_000)
})

describe('a list that is opened while somebody on it is erased', () => {
  it('notes the others, and shows her no more', async () => {
    const { offer, people, leaver } = await stage(test.database, async (tx) => ({
      offer: await publishedOffer(tx, { slots: null, contract: null, experienceMonths: null, skills: [] }),
      people: [
        await visibleResident(tx, { poolIds: [pool] }),
        await visibleResident(tx, { poolIds: [pool] }),
      ],
      leaver: await residentWithoutEmail(tx, { poolIds: [pool] }),
    }))
    const list = () =>
      rankOwnOffer({ ctx: as(offer.employer.actor), input: { jobOfferId: offer.jobOfferId, page: 1 } })
    const before = await list()
    await eraseResident({
      ctx: as(leaver.caseworker.actor),
      input: { residentId: leaver.residentId, ground: 'phone' },
    })
    // She was on the page when it was ranked, and is gone when it is noted.
    await test.owner`delete from profile_exposures where job_offer_id = ${offer.jobOfferId}`
    await withActor(test.database, offer.employer.actor, (tx) =>
      recordExposures(
        tx,
        { clock: systemClock },
        {
          jobOfferId: offer.jobOfferId,
          profileIds: [...people, leaver].map(({ profileId }) => profileId),
        },
      ),
    )
    const noted = await test.owner<{ profile_id: string }[]>`
      select profile_id from profile_exposures where job_offer_id = ${offer.jobOfferId}`
    expect(noted.map((row) => row.profile_id).toSorted()).toEqual(
      people.map(({ profileId }) => profileId).toSorted(),
    )
    expect((await list()).cards).toHaveLength(before.cards.length - 1)
  })
})
