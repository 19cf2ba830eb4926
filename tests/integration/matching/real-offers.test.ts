import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeyring } from '@/tests/setup/context'
import { system } from '@/app/modules/access/shared'
import { findOfferCriteria, importFranceTravailOffers } from '@/app/modules/offers/index.server'
import { importRome } from '@/app/modules/reference/index.server'
import type { JobOfferId } from '@/drizzle/ids'
import { seedDemoWorld } from '@/seed/demo-world'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { openTestEngine } from '../../setup/engine'
import { stage } from '../../setup/stage'

const place = '../shared/data'
const folder = resolve(import.meta.dirname, '../../..', place)
const absent = !existsSync(folder)
if (absent) process.stderr.write(`Skipped, ${place} is absent: real offers against the demo world\n`)

const read = (file: string): unknown =>
  JSON.parse(readFileSync(resolve(folder, 'france-travail', file), 'utf8'))

describe.skipIf(absent)(
  `real offers against the demo world${absent ? `, skipped: ${place} is absent` : ''}`,
  () => {
    let test: TestDatabase

    beforeAll(async () => {
      test = await createTestDatabase()
      await seedDemoWorld({ database: test.database, keyring: testKeyring, now: new Date() })
      await importRome({ database: test.database, folder: resolve(folder, 'rome-v60') })
    }, 120_000)
    afterAll(() => test.drop())

    it('are each scored, without an error, with parts that add up', async () => {
      for (const [file, count] of [
        ['ardeche-07-2025-05.json', 87],
        ['data-metiers-2026-04.json', 74],
      ] as const) {
        const ctx = createTestContext({ database: test.database, actor: system })
        const { imported, refused } = await importFranceTravailOffers({ ctx, input: { file: read(file) } })
        expect([file, imported, refused]).toEqual([file, count, []])
      }
      const engine = await openTestEngine(test.database)
      const offers = await test.owner<{ id: JobOfferId }[]>`
      select id from job_offers where source_reference is not null order by id`
      let scored = 0
      for (const { id } of offers) {
        const criteria = await stage(test.database, (tx) => findOfferCriteria(tx, id))
        if (!criteria) throw new Error(`offer ${id} has no criteria`)
        // Most of these workplaces are hours away from Strasbourg: asked again without one, the offer meets people.
        for (const offer of [criteria, { ...criteria, workplaceCell: null }]) {
          const { rows } = await engine.rank(offer, { offset: 0, limit: 200 })
          for (const { match } of rows) {
            scored += 1
            expect(match.parts.reduce((sum, part) => sum + part.points, 0)).toBe(match.score)
            expect(match.score).toBeGreaterThanOrEqual(0)
            expect(match.score).toBeLessThanOrEqual(100)
          }
        }
      }
      expect(offers.length).toBe(161)
      expect(scored).toBeGreaterThan(1000)
      await engine.close()
    }, 120_000)
  },
)
