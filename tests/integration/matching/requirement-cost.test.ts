import { afterAll, beforeAll, expect, it } from 'vitest'
import { rankOwnOffer } from '@/app/modules/matching/index.server'
import { isDomainError } from '@/app/platform/errors'
import type { SearchEngine } from '@/search/port'
import {
  confirmedEmployer,
  publishedOffer,
  visibleResident,
  type ResidentOverrides,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { openTestEngine } from '../../setup/engine'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase
let engine: SearchEngine

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  engine = await openTestEngine(test.database)
})
afterAll(async () => {
  await engine.close()
  await test.drop()
})

it('tells an employer what each requirement keeps away, in steps of five, the costliest first', async () => {
  const pool = await stage(test.database, stagePool)
  const people = (count: number, profile: ResidentOverrides['profile'] & object) =>
    stage(test.database, async (tx) => {
      for (let n = 0; n < count; n += 1) await visibleResident(tx, { poolIds: [pool], profile })
    })
  // Three fit; eleven lack the licence, six the contract, four the language, which is too few to tell.
  const fits = {
    licences: ['B' as const],
    contracts: ['permanent' as const],
    languages: [{ code: 'fr' as const, level: 'C1' as const }],
  }
  await people(3, fits)
  await people(11, { ...fits, licences: [] })
  await people(6, { ...fits, contracts: ['seasonal'] })
  await people(1, { ...fits, languages: [] })
  const offer = await stage(test.database, (tx) =>
    publishedOffer(tx, {
      slots: null,
      experienceMonths: null,
      startsOn: null,
      skills: [],
      contract: 'permanent',
      licences: [{ code: 'B', indispensable: true }],
      languages: [{ code: 'fr', level: 'B1', indispensable: true }],
    }),
  )
  const ask = async (actor: typeof offer.employer.actor) =>
    (
      await rankOwnOffer({
        ctx: createTestContext({ database: test.database, engine, actor }),
        input: { jobOfferId: offer.jobOfferId, page: 1 },
      })
    ).cost
  expect(await ask(offer.employer.actor)).toEqual({
    people: { under: 5 },
    lines: [
      { without: 'sans exiger le permis B', people: { atLeast: 10 } },
      { without: 'avec un autre contrat que CDI', people: { atLeast: 5 } },
    ],
  })
  const stranger = await stage(test.database, (tx) => confirmedEmployer(tx))
  await expect(ask(stranger.actor)).rejects.toSatisfy(
    (error) => isDomainError(error) && error.code === 'not_found',
  )
})
