import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { identityOf } from '@/tests/setup/identities'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import { getRankedProfile, rankForCaseworker, rankOwnOffer } from '@/app/modules/matching/index.server'
import { isDomainError } from '@/app/platform/errors'
import type { TalentPoolId } from '@/drizzle/ids'
import type { RankedProfile, SearchEngine } from '@/search/port'
import { unavailableEngine } from '@/search/unavailable-engine'
import {
  caseworkerOfOrganisation,
  confirmedEmployer,
  pendingEstablishment,
  publishedOffer,
  visibleResident,
  type StagedOffer,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { matchBuilt } from '@/seed/builders/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { openTestEngine } from '../../setup/engine'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase
let engine: SearchEngine
let pool: TalentPoolId
let offer: StagedOffer
let people: StagedResident[]

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

/** An offer that asks for nothing but an occupation, and people who all may see it. */
beforeEach(async () => {
  await test.owner`delete from pool_members`
  offer = await stage(test.database, (tx) =>
    publishedOffer(tx, { slots: null, contract: null, experienceMonths: null, skills: [] }),
  )
  people = []
  for (let n = 0; n < 7; n++) {
    people.push(await stage(test.database, (tx) => visibleResident(tx, { poolIds: [pool] })))
  }
})

const asEmployer = (owner = offer.employer, searching: SearchEngine = engine) =>
  createTestContext({ database: test.database, actor: owner.actor, engine: searching })
const rank = (ctx = asEmployer()) => rankOwnOffer({ ctx, input: { jobOfferId: offer.jobOfferId, page: 1 } })
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isDomainError(error) ? error.code : error),
  )

describe('an employer’s list', () => {
  it('shows masked cards whose points add up, and nothing that tells who or where', async () => {
    const { cards, total } = await rank()
    expect([cards.length, total]).toEqual([7, { atLeast: 5 }])
    for (const { explanation } of cards) {
      expect(explanation.score.parts.reduce((sum, part) => sum + part.points, 0)).toBe(
        explanation.score.value,
      )
    }
    const sent = JSON.stringify(cards)
    for (const person of people) {
      const identity = await readIdentity(person)
      for (const secret of [
        person.residentId,
        person.profileId,
        person.built.profile.homeCell,
        ...identity,
      ]) {
        if (typeof secret === 'string') expect(sent).not.toContain(secret)
      }
    }
    expect(sent).not.toMatch(/homeCell|minutes|limit|residentId|profileId/u)
  })

  it('counts under five as under five', async () => {
    await test.owner`delete from pool_members where profile_id not in (select profile_id from pool_members limit 3)`
    await test.owner`insert into search_outbox (profile_id) select id from profiles`
    const { cards, total } = await rank()
    expect([cards.length, total]).toEqual([3, { under: 5 }])
  })

  it('leaves out whoever has left, from the very next reading', async () => {
    const [leaver] = people
    if (!leaver) throw new Error('nobody to leave')
    const before = await rank()
    await leaveVisiblePool({
      ctx: createTestContext({ database: test.database, actor: leaver.actor }),
      input: { residentId: leaver.residentId },
    })
    const after = await rank()
    expect([before.cards.length, after.cards.length]).toEqual([7, 6])
  })

  it('is checked against the database: an engine that still knows somebody who left shows nobody', async () => {
    const [leaver] = people
    if (!leaver) throw new Error('nobody to leave')
    await leaveVisiblePool({
      ctx: createTestContext({ database: test.database, actor: leaver.actor }),
      input: { residentId: leaver.residentId },
    })
    const match = matchBuilt(offer.built, offer.employer.workplaceCell, leaver.built, [pool])
    const stale: RankedProfile[] = [{ profileId: leaver.profileId, exposure: 0, match }]
    const late: SearchEngine = {
      ...unavailableEngine('is not closed'),
      rank: () => Promise.resolve({ rows: stale, total: 1 }),
      count: () => Promise.resolve([1]),
    }
    expect((await rank(asEmployer(offer.employer, late))).cards).toEqual([])
  })

  it('belongs to the offer’s employer, once a caseworker has confirmed the establishment', async () => {
    const stranger = await stage(test.database, (tx) => confirmedEmployer(tx))
    expect(await refusal(rank(asEmployer(stranger)))).toBe('not_found')
    const pending = await stage(test.database, (tx) => pendingEstablishment(tx))
    const draft = await stage(test.database, (tx) =>
      publishedOffer(tx, { employer: pending, status: 'draft' }),
    )
    const early = rankOwnOffer({ ctx: asEmployer(pending), input: { jobOfferId: draft.jobOfferId, page: 1 } })
    expect(await refusal(early)).toBe('forbidden')
  })

  it('notes once per offer who was shown, and shows next the one who was seen less', async () => {
    const first = await rank()
    await rank()
    const [row] = await test.owner<{ shown: number }[]>`
      select count(*)::int as shown from profile_exposures where job_offer_id = ${offer.jobOfferId}`
    expect(row).toEqual({ shown: first.cards.length })
  })
})

describe('one profile of the list', () => {
  it('opens by the token of this employer, and by no other', async () => {
    const { cards } = await rank()
    const token = cards[0]?.masked.token ?? ''
    const open = (owner = offer.employer, jobOfferId = offer.jobOfferId) =>
      getRankedProfile({ ctx: asEmployer(owner), input: { jobOfferId, profileToken: token } })
    expect((await open()).masked.token).toBe(token)
    const other = await stage(test.database, (tx) => publishedOffer(tx, { skills: [] }))
    expect(await refusal(open(other.employer, other.jobOfferId))).toBe('not_found')
    expect(await refusal(open(other.employer))).toBe('not_found')
  })
})

describe('a caseworker’s list', () => {
  it('names the people, visible ones only', async () => {
    const caseworker = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
    const ctx = createTestContext({ database: test.database, actor: caseworker.actor, engine })
    const rows = await rankForCaseworker({ ctx, input: { jobOfferId: offer.jobOfferId, limit: 50 } })
    expect(rows.map(({ residentId }) => residentId).sort()).toEqual(
      people.map(({ residentId }) => residentId).sort(),
    )
  })
})

async function readIdentity(person: StagedResident): Promise<string[]> {
  const { familyName, phone, email } = await identityOf(test, person.residentId)
  return [familyName, phone, email].flatMap((text) => text ?? [])
}
