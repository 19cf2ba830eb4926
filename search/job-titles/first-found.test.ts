import { expect, it } from 'vitest'
import { firstOccupations, firstTitles } from './first-found'
import type { RankedTitle } from './port'

const ranked: RankedTitle[] = ['A1', 'A1', 'B1', 'A1', 'C1', 'D1', 'E1', 'F1', 'B1'].map(
  (occupationCode, place) => ({ code: place + 1, occupationCode, score: 1 - place / 10 }),
)
const codes = (titles: readonly RankedTitle[]) => titles.map(({ code }) => code)

it('shows five occupations by their best title, then whatever comes next', () => {
  expect(codes(firstTitles(ranked, 8))).toEqual([1, 3, 5, 6, 7, 2, 4, 8])
  expect(codes(firstTitles(ranked, 3))).toEqual([1, 3, 5])
})

it('shows more titles of the same where fewer occupations answer', () => {
  expect(codes(firstTitles(ranked.slice(0, 4), 8))).toEqual([1, 3, 2, 4])
})

it('names each occupation once', () => {
  expect(codes(firstOccupations(ranked, 10))).toEqual([1, 3, 5, 6, 7, 8])
  expect(codes(firstOccupations(ranked, 2))).toEqual([1, 3])
})
