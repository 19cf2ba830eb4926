import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { showScore, showTotal } from './show-score'

const labels = ['compétences', 'métier', 'trajet', 'expérience']
const scoreOf = (parts: readonly (readonly [points: number, outOf: number])[]) => ({
  value: parts.reduce((sum, [points]) => sum + points, 0),
  parts: parts.map(([points, outOf], at) => ({ label: labels[at] ?? '', points, outOf })),
})
const read = (parts: readonly (readonly [number, number])[]) => {
  const shown = showScore(scoreOf(parts))
  return [shown.value, ...shown.parts.map(({ points, outOf }) => `${points}/${outOf}`)]
}

/** Whole maxima that make 100, and whole points within them. */
const anyScore = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 100])
  .map((ends) => [0, 1, 2, 3].map((at) => (ends[at + 1] ?? 0) - (ends[at] ?? 0)))
  .chain((maxima) => fc.tuple(...maxima.map((most) => fc.tuple(fc.nat(most), fc.constant(most)))))

describe('a score as an employer reads it', () => {
  it('is told in fives, with its parts', () => {
    expect(
      read([
        [49, 55],
        [20, 20],
        [9, 15],
        [8, 10],
      ]),
    ).toEqual([85, '50/55', '20/20', '10/15', '5/10'])
    expect(
      read([
        [0, 55],
        [0, 20],
        [0, 15],
        [2, 10],
      ]),
    ).toEqual([0, '0/55', '0/20', '0/15', '0/10'])
    expect(
      read([
        [55, 55],
        [20, 20],
        [15, 15],
        [10, 10],
      ]),
    ).toEqual([100, '55/55', '20/20', '15/15', '10/10'])
  })

  it('has parts in fives that add up, within their maxima and less than two steps away, whatever the weights', () => {
    fc.assert(
      fc.property(anyScore, (parts) => {
        const exact = scoreOf(parts)
        const shown = showScore(exact)
        expect(shown.value).toBe(showTotal(exact.value))
        expect(shown.parts.reduce((sum, { points }) => sum + points, 0)).toBe(shown.value)
        expect(shown.parts.reduce((sum, { outOf }) => sum + outOf, 0)).toBe(100)
        for (const [at, { points, outOf }] of shown.parts.entries()) {
          expect([points % 5, outOf % 5]).toEqual([0, 0])
          expect(points).toBeLessThanOrEqual(outOf)
          expect(Math.abs(points - (exact.parts[at]?.points ?? 0))).toBeLessThan(10)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('never turns the order of two scores round', () => {
    for (let score = 1; score <= 100; score += 1) {
      expect(showTotal(score)).toBeGreaterThanOrEqual(showTotal(score - 1))
      expect(Math.abs(showTotal(score) - score)).toBeLessThanOrEqual(2)
    }
  })
})
