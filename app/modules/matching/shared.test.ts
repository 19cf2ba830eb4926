import { expect, it } from 'vitest'
import { guardCount, guardedCountText } from './shared'

it.each([0, 1, 4])('never tells %s', (count) => {
  expect(guardCount(count)).toEqual({ under: 5 })
  expect(guardedCountText(guardCount(count))).toBe('moins de\u00a05')
})

it.each([
  [5, '5'],
  [14, '14'],
  [3000, '3\u202f000'],
])('tells %s', (count, text) => {
  expect(guardedCountText(guardCount(count))).toBe(text)
})
