import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReferenceIndex, importRome, loadStarterVocabulary } from '@/app/modules/reference/index.server'
import { starterVocabulary } from '@/seed/reference'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { readTables } from './read-tables'

/** A whole release is 330,000 rows, on a machine that may be busy. */
const patience = 120_000

/** The files of France Travail are not part of the repository: without them these tests are shown as skipped. */
const folder = join(import.meta.dirname, '../../../../shared/data/rome-v60')
const absent = !existsSync(folder)

describe.skipIf(absent)(
  `ROME 4.0 version 60 as published${absent ? ', skipped: its files are not here' : ''}`,
  () => {
    let test: TestDatabase
    let before: Record<string, string[]>
    beforeAll(async () => {
      test = await createTestDatabase()
      await loadStarterVocabulary({ database: test.database, vocabulary: starterVocabulary })
    })
    afterAll(() => test.drop())

    it(
      'is loaded whole',
      async () => {
        const { changed, version, counts, changes } = await importRome({ database: test.database, folder })
        expect({ changed, version }).toEqual({ changed: true, version: 'v460' })
        expect(counts).toMatchObject({
          occupations: 1584,
          jobTitles: 13_120,
          skills: 18_317,
          macroSkills: 507,
          softSkills: 16,
          knowledge: 15_354,
          certificates: 3223,
          workContexts: 179,
          links: 104_219,
        })
        // Every code of the starter vocabulary is an official one.
        expect(changes).toMatchObject({
          occupations: { retired: 0 },
          jobTitles: { retired: 0 },
          skills: { retired: 0 },
        })
        before = await readTables(test.owner)
        expect(before['occupations']).toHaveLength(1584)
        expect(before['job_titles']).toHaveLength(13_120)
        expect(before['skills']).toHaveLength(18_317 + 15_354)
        const links = [before['occupation_skills'], before['occupation_work_contexts']]
        expect(links.flat()).toHaveLength(104_219)
      },
      patience,
    )

    it('changes nothing the second time', async () => {
      expect(await importRome({ database: test.database, folder })).toMatchObject({
        changed: false,
        changes: null,
      })
      expect(await readTables(test.owner)).toEqual(before)
    })

    it(
      'changes nothing when the digest was lost',
      async () => {
        await test.owner`update reference_releases set digest = '' where source = 'rome'`
        const { changed, changes } = await importRome({ database: test.database, folder })
        expect(changed).toBe(false)
        expect(
          Object.values(changes ?? {}).reduce((rows, { unchanged }) => rows + unchanged, 0),
        ).toBeGreaterThan(150_000)
      },
      patience,
    )

    it('is found by what people type', async () => {
      const reference = await createReferenceIndex(test.database).current()
      const cases = [
        ['manutentionaire', 'N1105'],
        ['femme de menage', 'K1304'],
        ['prepa de commande', 'N1103'],
        ['caissières', 'D1505'],
        ['aide soignante', 'J1501'],
        ['plongeur', 'G1605'],
        ['mecanicien auto', 'I1604'],
        ['éboueuse', 'K2303'],
        ['conductrice de bus', 'N4103'],
        ['agent de securité h/f', 'K2503'],
        ['soudeur(se)', 'H2913'],
      ]
      const found = cases.map(([query = '']) => [
        query,
        reference.searchJobTitles(query, 1)[0]?.occupationCode,
      ])
      expect(found).toEqual(cases)
    })
  },
)
