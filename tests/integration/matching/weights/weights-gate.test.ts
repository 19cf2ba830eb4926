import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import {
  getIntroductionForReview,
  getResidentIntroduction,
  leaveVisiblePool,
  proposeIntroduction,
} from '@/app/modules/introductions/index.server'
import {
  adoptWeights,
  getWeights,
  listWeights,
  proposeWeights,
  rankForCaseworker,
  replayWeights,
} from '@/app/modules/matching/index.server'
import { addMinutes, systemClock } from '@/app/platform/clock'
import { isDomainError } from '@/app/platform/errors'
import { openFrozenPool } from '@/app/platform/frozen-pool.server'
import type { TalentPoolId, WeightsReplayId } from '@/drizzle/ids'
import { blankOffer } from '@/search/blank-documents'
import type { SearchEngine } from '@/search/port'
import { builtInWeights, parseWeights } from '@/search/scoring/weights'
import {
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  coordinatorOfOrganisation,
  publishedOffer,
  visibleResident,
  type StagedIntroduction,
  type StagedOffer,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../../setup/database'
import { openTestEngine } from '../../../setup/engine'
import { loadVocabulary, stage, stagePool } from '../../../setup/stage'

let test: TestDatabase
let pool: TalentPoolId
let offer: StagedOffer
let earlier: StagedIntroduction
let engine: SearchEngine
let coordinators: Awaited<ReturnType<typeof coordinatorOfOrganisation>>[]
let caseworker: Awaited<ReturnType<typeof caseworkerOfOrganisation>>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  await stage(test.database, async (tx) => {
    pool = await stagePool(tx)
    offer = await publishedOffer(tx, { slots: null, contract: null, skills: [] })
    earlier = await awaitingResidentIntroduction(tx, {
      resident: await visibleResident(tx, { poolIds: [pool] }),
    })
    for (let n = 0; n < 6; n++) await visibleResident(tx, { poolIds: [pool] })
    coordinators = [await coordinatorOfOrganisation(tx), await coordinatorOfOrganisation(tx)]
    caseworker = await caseworkerOfOrganisation(tx)
  })
  engine = await openTestEngine(test.database)
})

afterAll(async () => {
  await engine.close()
  await test.drop()
})

const later = (minutes: number) => ({ now: () => addMinutes(new Date(), minutes) })
const asSystem = (clock = systemClock) => createTestContext({ database: test.database, clock })
const as = (one: 0 | 1, clock = systemClock) => {
  const actor = coordinators[one]?.actor
  if (!actor) throw new Error('no such coordinator')
  return createTestContext({ database: test.database, actor, clock })
}
const asCaseworker = () => createTestContext({ database: test.database, actor: caseworker.actor, engine })
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isDomainError(error) ? `${error.code}: ${error.message}` : error),
  )

const points = { skills: 10, occupation: 20, mobility: 30, experience: 40 }
const propose = (version: string, change = points) =>
  proposeWeights({
    ctx: asSystem(),
    input: { weights: parseWeights({ ...builtInWeights, version, points: change }) },
  })

async function replay(version: string, clock = systemClock) {
  const ctx = asSystem(clock)
  const frozen = await openFrozenPool(ctx)
  try {
    return await replayWeights({ ctx, input: { version, days: 90, pool: frozen } })
  } finally {
    await frozen.close()
  }
}

async function lastReplay(version: string): Promise<WeightsReplayId> {
  const { replay: last } = await getWeights({ ctx: as(0), input: { version } })
  if (!last) throw new Error('it was never replayed')
  return last.id
}

const adopt = (version: string, replayId: string, ctx = as(0)) =>
  adoptWeights({ ctx, input: { version, replayId } })
const inUse = async () => (await listWeights({ ctx: as(0) })).inUse.version

describe('a proposal', () => {
  it('keeps its name for its numbers', async () => {
    await propose('named')
    await propose('named')
    expect(await refusal(propose('named', { ...points, skills: 20, mobility: 20 }))).toMatch(/^conflict: /u)
    const known = await getWeights({ ctx: as(0), input: { version: 'named' } })
    expect(known).toMatchObject({ status: 'proposed', replay: null })
    expect(known.lines[0]).toEqual({
      label: 'Compétences',
      value: '10\u00a0points sur 100',
      inUse: '55\u00a0points sur 100',
    })
  })

  it('is replayed on past offers for the people visible today, and told without a name', async () => {
    await propose('told')
    const report = await replay('told')
    expect(report).toMatchObject({ days: 90, people: 7 })
    // The one that everybody may see, and the one of the introduction.
    expect(report.offers.length).toBe(2)
    const { replay: told } = await getWeights({ ctx: as(0), input: { version: 'told' } })
    expect(told).toMatchObject({ against: builtInWeights.version })
    const sent = JSON.stringify(told)
    expect(sent).not.toContain(earlier.resident.profileId)
    expect(sent).not.toContain(earlier.resident.residentId)
  })

  it('leaves out offers published before, and people who hide', async () => {
    await propose('fresh')
    const [old] = await test.owner<{ id: string }[]>`
      update job_offers set published_at = now() - interval '91 days' where id = ${offer.jobOfferId} returning id`
    const hidden = await stage(test.database, (tx) => visibleResident(tx, { poolIds: [pool] }))
    await leaveVisiblePool({
      ctx: createTestContext({ database: test.database, actor: hidden.actor }),
      input: { residentId: hidden.residentId },
    })
    const report = await replay('fresh')
    expect([report.people, report.offers.length]).toEqual([7, 1])
    await test.owner`update job_offers set published_at = now() where id = ${old?.id ?? ''}`
  })

  it('is not replayed when nobody proposed it, or when it is in use', async () => {
    expect(await refusal(replay('unknown'))).toMatch(/^not_found: /u)
    expect(await refusal(replay(builtInWeights.version))).toMatch(/^conflict: /u)
  })
})

describe('the gate', () => {
  const anyReplay = '00000000-0000-4000-8000-000000000000'

  it('stops what was never replayed', async () => {
    await propose('blind')
    expect(await refusal(adopt('blind', anyReplay))).toBe(
      'conflict: Cette version n’a pas été rejouée sur les offres passées.',
    )
    expect(await refusal(adopt('unknown', anyReplay))).toMatch(/^conflict: /u)
    expect(await refusal(adopt(builtInWeights.version, anyReplay))).toMatch(/^conflict: .*en service/u)
  })

  it('stops what was replayed more than a day ago', async () => {
    await propose('old')
    await replay('old')
    const read = await lastReplay('old')
    expect(await refusal(adopt('old', read, as(0, later(24 * 60 + 1))))).toMatch(/^conflict: .*24 heures/u)
  })

  it('stops what was replayed with another vocabulary', async () => {
    await propose('words')
    await replay('words')
    const read = await lastReplay('words')
    await test.owner`update reference_releases set loaded_at = now() + interval '1 minute'`
    expect(await refusal(adopt('words', read))).toMatch(/^conflict: .*vocabulaire/u)
    await test.owner`update reference_releases set loaded_at = now() - interval '1 day'`
  })

  it('stops who has not read the last replay', async () => {
    await propose('twice')
    await replay('twice')
    const read = await lastReplay('twice')
    await replay('twice', later(1))
    expect(await refusal(adopt('twice', read, as(0, later(2))))).toMatch(/^conflict: .*relisez/u)
  })

  it.each(['resident', 'employer', 'caseworker'] as const)('is not for a %s', async (role) => {
    await propose('guarded')
    await replay('guarded')
    const read = await lastReplay('guarded')
    const actors = {
      resident: earlier.resident.actor,
      employer: earlier.employer.actor,
      caseworker: caseworker.actor,
    }
    const ctx = createTestContext<Actor>({ database: test.database, actor: actors[role] })
    const attempts: (() => Promise<unknown>)[] = [
      () => adoptWeights({ ctx, input: { version: 'guarded', replayId: read } }),
      () => listWeights({ ctx }),
      () => getWeights({ ctx, input: { version: 'guarded' } }),
      () => proposeWeights({ ctx, input: { weights: builtInWeights } }),
    ]
    for (const attempt of attempts) {
      expect(await refusal(Promise.resolve().then(attempt))).toMatch(/^forbidden: /u)
    }
  })
})

describe('an adoption', () => {
  it('is won by one of two coordinators at once, and told in the audit', async () => {
    await propose('raced')
    await propose('rival')
    await replay('raced')
    await replay('rival')
    const outcomes = await Promise.all([
      refusal(adopt('raced', await lastReplay('raced'), as(0))),
      refusal(adopt('rival', await lastReplay('rival'), as(1))),
    ])
    const [won, lost] = outcomes.toSorted((a, b) => Number(b === 'done') - Number(a === 'done'))
    expect(won).toBe('done')
    expect(lost).toMatch(/^conflict: /u)
    const winner = outcomes[0] === 'done' ? 'raced' : 'rival'
    expect(await inUse()).toBe(winner)
    const rows = await test.owner<{ subject_id: string; actor_role: string; details: object }[]>`
      select subject_id, actor_role, details from audit_entries where action = 'weights.adopted'`
    expect(rows).toEqual([
      {
        subject_id: winner,
        actor_role: 'coordinator',
        details: { replaces: builtInWeights.version, replay: await lastReplay(winner) },
      },
    ])
  })

  it('is not made on a comparison with what is no longer in use', async () => {
    const loser = (await inUse()) === 'raced' ? 'rival' : 'raced'
    expect(await refusal(adopt(loser, await lastReplay(loser)))).toMatch(
      /^conflict: .*n’est plus en service/u,
    )
  })

  it('counts at the next ranking of an engine opened before, and in the next receipt; earlier ones keep theirs', async () => {
    await propose('next')
    await replay('next')
    await adopt('next', await lastReplay('next'))

    const [first] = await rankForCaseworker({
      ctx: asCaseworker(),
      input: { jobOfferId: offer.jobOfferId, limit: 1 },
    })
    if (!first) throw new Error('nobody was ranked')
    expect(first.explanation.score.parts.map(({ outOf }) => outOf)).toEqual([10, 20, 30, 40])

    const introductionId = await proposeIntroduction({
      ctx: asCaseworker(),
      input: { jobOfferId: offer.jobOfferId, residentId: first.residentId },
    })
    const versions = await test.owner<{ id: string; version: string; receipt: string }[]>`
      select id, scoring_version as version, receipt ->> 'weightsVersion' as receipt from introductions`
    expect(versions.find(({ id }) => id === introductionId)).toMatchObject({
      version: 'next',
      receipt: 'next',
    })
    expect(versions.find(({ id }) => id === earlier.introductionId)).toMatchObject({
      version: builtInWeights.version,
      receipt: builtInWeights.version,
    })

    const input = { introductionId: earlier.introductionId }
    const resident = createTestContext({ database: test.database, actor: earlier.resident.actor })
    const pages = [
      await getResidentIntroduction({ ctx: resident, input }),
      await getIntroductionForReview({ ctx: asCaseworker(), input }),
    ]
    for (const { explanation } of pages) {
      expect(explanation.score.parts.map(({ outOf }) => outOf)).toEqual([55, 20, 15, 10])
    }
  })

  it('goes back by the same gate', async () => {
    await proposeWeights({ ctx: asSystem(), input: { weights: builtInWeights } })
    const { version } = builtInWeights
    await replay(version)
    await adopt(version, await lastReplay(version))
    const { versions } = await listWeights({ ctx: as(0) })
    expect(versions.find((row) => row.version === version)).toMatchObject({ status: 'in_use' })
    expect(versions.find((row) => row.version === 'next')).toMatchObject({ status: 'retired' })
  })
})

it('hears of nobody after it was opened: both versions rank the same people', async () => {
  const ctx = asSystem()
  const frozen = await openFrozenPool(ctx)
  await stage(test.database, (tx) => visibleResident(tx, { poolIds: [pool] }))
  const everybody = blankOffer('N1103')
  expect((await frozen.rank(everybody, builtInWeights, 200)).total).toBe(frozen.people)
  await frozen.close()
})
