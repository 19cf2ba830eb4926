import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import { readOpenings } from '@/app/modules/matching/index.server'
import type { Actor } from '@/app/modules/access/shared'
import { isDomainError } from '@/app/platform/errors'
import type { TalentPoolId } from '@/drizzle/ids'
import {
  caseworkerOfOrganisation,
  hiddenResident,
  publishedOffer,
  visibleResident,
  type OfferOverrides,
  type ResidentOverrides,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase
let pool: TalentPoolId

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  pool = await stage(test.database, stagePool)
})
afterAll(() => test.drop())
beforeEach(async () => {
  await test.owner`delete from profile_exposures`
  await test.owner`delete from job_offer_skills`
  await test.owner`delete from job_offers`
})

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const anybody = { slots: null, contract: null, startsOn: null, experienceMonths: null, skills: [] }
const offerOf = (overrides: OfferOverrides = {}) =>
  stage(test.database, (tx) => publishedOffer(tx, { ...anybody, ...overrides }))
const person = (profile: ResidentOverrides['profile'] & object = {}) =>
  stage(test.database, (tx) => visibleResident(tx, { poolIds: [pool], profile }))

async function read({ residentId }: StagedResident, actor: Actor) {
  const ctx = createTestContext({ database: test.database, actor })
  const openings = await readOpenings({ ctx, input: { residentId } })
  return openings && openings.findability
}

it('counts the offers of the month that are open to her, and the lists she was on', async () => {
  const resident = await person({ licences: [] })
  const open = await offerOf()
  const ended = await offerOf({ status: 'closed', closedAt: daysAgo(29) })
  await offerOf({ status: 'closed', closedAt: daysAgo(31) })
  await offerOf({ status: 'closed', closedAt: daysAgo(1), publishedAt: null })
  await offerOf({ status: 'paused' })
  await offerOf({ status: 'draft' })
  await offerOf({ licences: [{ code: 'B', indispensable: true }] })
  for (const [{ jobOfferId }, days] of [[open, 3] as const, [ended, 31] as const]) {
    await test.owner`insert into profile_exposures (profile_id, job_offer_id, shown_on)
      values (${resident.profileId}, ${jobOfferId}, current_date - ${days}::int)`
  }
  expect(await read(resident, resident.actor)).toEqual({
    days: 30,
    offers: 3,
    eligible: 2,
    shown: 1,
    emptyFields: [],
  })
})

it('says which empty answer costs most, in points and in offers that ask it', async () => {
  const resident = await person({ skills: [], licences: null, contracts: null })
  const skillCode = (await person()).built.skills[0]?.skillCode ?? 0
  const skills = [{ skillCode, importance: 2 as const, indispensable: false }]
  await offerOf({ skills, licences: [{ code: 'B', indispensable: false }] })
  await offerOf({ skills, contract: 'permanent' })
  await offerOf({ contract: 'seasonal' })
  await offerOf({ contract: 'seasonal' })
  const { emptyFields } = (await read(resident, resident.actor)) ?? { emptyFields: [] }
  expect(emptyFields).toEqual([
    { step: 'skills', label: 'Compétences', offers: 2, mostPoints: 55 },
    { step: 'contracts', label: 'Contrats acceptés', offers: 3, mostPoints: 0 },
    { step: 'licences', label: 'Permis', offers: 1, mostPoints: 0 },
  ])
})

it('is for her and her caseworkers, and says nothing of who is not visible', async () => {
  const resident = await person()
  await offerOf()
  const [caseworker, stranger, hidden] = await stage(test.database, async (tx) => [
    await caseworkerOfOrganisation(tx),
    await visibleResident(tx, { poolIds: [pool] }),
    await hiddenResident(tx),
  ])
  expect(await read(resident, caseworker.actor)).toMatchObject({ eligible: 1 })
  await expect(read(resident, stranger.actor)).rejects.toSatisfy(
    (error) => isDomainError(error) && error.code === 'not_found',
  )
  expect(await read(hidden, hidden.actor)).toBeNull()
  await leaveVisiblePool({
    ctx: createTestContext({ database: test.database, actor: resident.actor }),
    input: { residentId: resident.residentId },
  })
  expect(await read(resident, resident.actor)).toBeNull()
})
