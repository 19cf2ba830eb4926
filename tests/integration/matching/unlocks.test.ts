import { afterAll, beforeAll, expect, it } from 'vitest'
import { readOpenings } from '@/app/modules/matching/index.server'
import { isDomainError } from '@/app/platform/errors'
import { publishedOffer, visibleResident } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
})
afterAll(() => test.drop())

it('tells a resident what would open more published offers, and nobody else’s', async () => {
  const pool = await stage(test.database, stagePool)
  const resident = await stage(test.database, (tx) =>
    visibleResident(tx, {
      poolIds: [pool],
      profile: { licences: [], languages: [{ code: 'fr', level: 'A2' }], homeCell: null },
    }),
  )
  const asks = { slots: null, contract: null, startsOn: null, experienceMonths: null, skills: [] }
  const french = [{ code: 'fr' as const, level: 'B1' as const, indispensable: true }]
  const licence = [{ code: 'B' as const, indispensable: true }]
  await stage(test.database, async (tx) => {
    await publishedOffer(tx, { ...asks, licences: licence, languages: [] })
    await publishedOffer(tx, { ...asks, licences: licence, languages: [] })
    await publishedOffer(tx, { ...asks, licences: [], languages: french })
    // Two things at once are no gain of one.
    await publishedOffer(tx, { ...asks, licences: licence, languages: french })
    await publishedOffer(tx, { ...asks, licences: [], languages: [] })
  })
  const ask = async (actor: typeof resident.actor) => {
    const openings = await readOpenings({
      ctx: createTestContext({ database: test.database, actor }),
      input: { residentId: resident.residentId },
    })
    return openings?.unlocks
  }
  expect(await ask(resident.actor)).toEqual([
    { gain: 'Passer le permis B', opened: 2 },
    { gain: 'Atteindre le niveau B1 en français', opened: 1 },
  ])
  const other = await stage(test.database, (tx) => visibleResident(tx, { poolIds: [pool] }))
  await expect(ask(other.actor)).rejects.toSatisfy(
    (error) => isDomainError(error) && error.code === 'not_found',
  )
})
