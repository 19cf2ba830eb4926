import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createEmbeddedLookup } from '@/search/job-titles/create-embedded-lookup'
import { firstOccupations } from '@/search/job-titles/first-found'
import { officialTitles, sharedData } from '@/tests/setup/official-titles'

const folder = join(sharedData, 'france-travail')
const published = existsSync(folder) ? officialTitles() : null

const offersSchema = z.object({
  resultats: z.array(
    z.object({ intitule: z.string(), romeCode: z.string(), appellationlibelle: z.string() }),
  ),
})

/**
 * Real labels of offers, and how often the occupation that France Travail gave them comes first, or in the first
 * five. The offers of the Ardèche were coded under an earlier release: `now` takes the occupation to which version 60
 * moved the very title that the offer bears as right too. Floors stand a little below what is reached.
 */
const files = [
  { file: 'ardeche-07-2025-05.json', floors: { first: 0.64, five: 0.77, firstNow: 0.74, fiveNow: 0.85 } },
  { file: 'data-metiers-2026-04.json', floors: { first: 0.48, five: 0.67, firstNow: 0.48, fiveNow: 0.67 } },
]

describe.skipIf(published === null)(
  `labels of real offers${published === null ? ', skipped: the files of France Travail are not here' : ''}`,
  () => {
    const titles = published ?? []
    const lookup = createEmbeddedLookup(titles)
    const moved = new Map(
      titles.flatMap(({ label, shortLabel, occupationCode }) => [
        [label, occupationCode],
        [shortLabel, occupationCode],
      ]),
    )

    it.each(files)('of $file find their occupation', ({ file, floors }) => {
      const offers = offersSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).resultats
      const places = offers.map(({ intitule, romeCode, appellationlibelle }) => {
        const found = firstOccupations(lookup.find(intitule), 5).map(({ occupationCode }) => occupationCode)
        const right = [romeCode, moved.get(appellationlibelle) ?? romeCode]
        return { then: found.indexOf(romeCode), now: found.findIndex((code) => right.includes(code)) }
      })
      const share = (isRight: (place: { then: number; now: number }) => boolean) =>
        Math.round((places.filter(isRight).length / places.length) * 1000) / 1000
      const reached = {
        first: share(({ then }) => then === 0),
        five: share(({ then }) => then >= 0),
        firstNow: share(({ now }) => now === 0),
        fiveNow: share(({ now }) => now >= 0),
      }
      process.stdout.write(`${file}, ${offers.length} offers: ${JSON.stringify(reached)}\n`)
      expect(reached.first).toBeGreaterThanOrEqual(floors.first)
      expect(reached.five).toBeGreaterThanOrEqual(floors.five)
      expect(reached.firstNow).toBeGreaterThanOrEqual(floors.firstNow)
      expect(reached.fiveNow).toBeGreaterThanOrEqual(floors.fiveNow)
    })
  },
)
