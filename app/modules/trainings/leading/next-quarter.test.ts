import { expect, it } from 'vitest'
import { endOfNextQuarter } from './next-quarter'

it.each([
  ['2027-01-01', '2027-06-30'],
  ['2027-03-31', '2027-06-30'],
  ['2027-04-01', '2027-09-30'],
  ['2027-09-30', '2027-12-31'],
  ['2026-11-26', '2027-03-31'],
])('from %s is %s', (today, end) => {
  expect(endOfNextQuarter(today)).toBe(end)
})
