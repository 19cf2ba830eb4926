import { expect, it } from 'vitest'
import { averagePrecision, meanAveragePrecision } from './average-precision'

const occupations = ['A', 'B', 'C', 'D', 'E']
/** Ranks C, then B and D that are as like, then E. */
const likening = () => (to: string) => ({ B: 0.5, C: 0.9, D: 0.5 })[to] ?? 0

it('averages the precision at each true one, ties in the order of codes', () => {
  expect(averagePrecision('A', new Set(['C', 'D']), occupations, likening)).toBeCloseTo((1 / 1 + 2 / 3) / 2)
  expect(averagePrecision('A', new Set(['B']), occupations, likening)).toBeCloseTo(1 / 2)
})

it('counts what is never found as nothing', () => {
  expect(averagePrecision('A', new Set(['C', 'Z']), occupations, likening)).toBeCloseTo(1 / 2)
})

it('leaves the occupation itself out of its list', () => {
  expect(averagePrecision('C', new Set(['B']), occupations, likening)).toBe(1)
})

it('takes the mean over occupations', () => {
  const moves = new Map([
    ['A', new Set(['C'])],
    ['B', new Set(['E'])],
  ])
  expect(meanAveragePrecision(moves, occupations, likening)).toBeCloseTo((1 + 1 / 4) / 2)
})
