import { expect, it } from 'vitest'
import { guardCount, guardedCountText, guardPart, roundCount } from './shared'

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

it('never shows an employer a count, or a difference of two, of one to four people', () => {
  const shown = Array.from({ length: 60 }, (_, count) => {
    const rounded = roundCount(count)
    return 'atLeast' in rounded ? rounded.atLeast : 0
  })
  for (const one of shown) {
    for (const other of shown) expect([1, 2, 3, 4]).not.toContain(Math.abs(one - other))
  }
  expect(shown).toEqual(shown.toSorted((a, b) => a - b))
  expect(guardedCountText(roundCount(4))).toBe('moins de\u00a05')
  expect(guardedCountText(roundCount(14))).toBe('au moins\u00a010')
})

it('never tells, beside a whole, a part that leaves one to four', () => {
  for (let whole = 0; whole < 30; whole += 1) {
    for (let part = 0; part <= whole; part += 1) {
      const shown = guardPart(part, whole)
      if (!('exactly' in shown)) continue
      expect(shown.exactly).toBe(part)
      expect([1, 2, 3, 4]).not.toContain(part)
      expect([1, 2, 3, 4]).not.toContain(whole - part)
    }
  }
  expect(guardPart(14, 30)).toEqual({ exactly: 14 })
  expect(guardPart(30, 30)).toEqual({ exactly: 30 })
  expect(guardPart(27, 30)).toEqual({ atLeast: 25 })
})
