import fc from 'fast-check'
import { expect, it } from 'vitest'
import { giniOf } from './gini'

it.each<[number[], number]>([
  [[7], 0],
  [[3, 3, 3, 3], 0],
  // One of two has all: half of the mean difference (2) over the mean (1)… is 1/2.
  [[0, 2], 0.5],
  [[0, 0, 0, 8], 0.75],
  // Differences 1, 2, 3, 1, 2, 1, each twice: 20 over 2 × 16 × 2.5.
  [[1, 2, 3, 4], 0.25],
  [[4, 1, 3, 2], 0.25],
])('is, for %j, %d', (counts, expected) => {
  expect(giniOf(counts)).toBeCloseTo(expected, 12)
})

it('is not known when nobody was shown, nor when nobody is there', () => {
  expect(giniOf([0, 0, 0])).toBeNull()
  expect(giniOf([])).toBeNull()
})

it('is the mean difference of two people over twice the mean', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      fc.pre(total > 0)
      const differences = counts.flatMap((one) => counts.map((other) => Math.abs(one - other)))
      const meanDifference = differences.reduce((sum, each) => sum + each, 0) / counts.length ** 2
      expect(giniOf(counts)).toBeCloseTo(meanDifference / 2 / (total / counts.length), 10)
    }),
  )
})
