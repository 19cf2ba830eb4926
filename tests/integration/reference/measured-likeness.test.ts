import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { meanAveragePrecision } from '@/tests/bench/likeness/average-precision'
import { learnedLikening, simpleLikenings } from '@/tests/bench/likeness/likenings'
import { collectMoves, movesWithinDomains } from '@/tests/bench/likeness/read-moves'
import { readRomeVocabulary, type BenchVocabulary } from '@/tests/bench/world/bench-vocabulary'

/** The files of France Travail are not part of the repository: without them these tests are shown as skipped. */
const folder = join(import.meta.dirname, '../../../../shared/data/rome-v60')
const absent = !existsSync(folder)

describe.skipIf(absent)(
  `likeness of occupations against ROME’s own mobility${absent ? ', skipped: its files are not here' : ''}`,
  () => {
    let vocabulary: BenchVocabulary
    beforeAll(async () => {
      vocabulary = await readRomeVocabulary(folder)
    })

    /** Mean average precisions, as `npm run bench:related` prints them. */
    function measure(moves: ReturnType<typeof collectMoves>) {
      const occupations = vocabulary.occupations.map(({ code }) => code)
      const { cosine, idfCosine } = simpleLikenings(vocabulary)
      const map = (likening: typeof cosine) => meanAveragePrecision(moves, occupations, likening)
      return { cosine: map(cosine), idfCosine: map(idfCosine), learned: map(learnedLikening(vocabulary)) }
    }

    it('ranks the moves of the five sample occupations better than cosines do, by 0.03 or more', () => {
      const moves = collectMoves(vocabulary.data.neighbours)
      const { cosine, idfCosine, learned } = measure(moves)
      const figures = [cosine, idfCosine, learned].map((figure) => figure.toFixed(3)).join(', ')
      process.stderr.write(`Mobility of ${moves.size} occupations, MAP of cosine, IDF, learned: ${figures}\n`)
      expect(idfCosine).toBeGreaterThan(cosine)
      expect(learned).toBeGreaterThan(idfCosine + 0.03)
    })

    it('ranks the occupations of a domain better than cosines do, by 0.03 or more, over one in eight', () => {
      const occupations = vocabulary.occupations.map(({ code }) => code)
      const moves = [...movesWithinDomains(occupations)].filter((_, position) => position % 8 === 0)
      const { idfCosine, learned } = measure(new Map(moves))
      expect(learned).toBeGreaterThan(idfCosine + 0.03)
    })

    it('relates skills by short lists, of partial credit', () => {
      const lists = new Map<number, number>()
      const { closeSkills = [] } = vocabulary.data
      for (const code of closeSkills.flatMap(({ a, b }) => [a, b]))
        lists.set(code, (lists.get(code) ?? 0) + 1)
      expect(Math.max(...lists.values())).toBeLessThanOrEqual(12)
      expect(closeSkills.every(({ likeness }) => likeness > 0 && likeness <= 0.7)).toBe(true)
      expect(lists.size).toBeGreaterThan(17_000)
    })
  },
)
