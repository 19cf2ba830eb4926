import { describe, expect, it } from 'vitest'
import { maskParts } from './mask-parts'

const largest = 12

/** Every table of so many parts, each of 0 to `largest`. */
function tables(parts: number): number[][] {
  if (parts === 0) return [[]]
  return tables(parts - 1).flatMap((table) =>
    Array.from({ length: largest + 1 }, (_, part) => [...table, part]),
  )
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

/** What a reader has before her: the whole, exactly from five up, and the parts. */
const shown = (table: readonly number[]) =>
  JSON.stringify([sum(table) < 5 ? null : sum(table), maskParts(table)])

/** All that gives the same page, though a reader knows the rule by heart. */
function classes(parts: number): number[][][] {
  const byPage = new Map<string, number[][]>()
  for (const table of tables(parts)) {
    const page = shown(table)
    const same = byPage.get(page)
    if (same) same.push(table)
    else byPage.set(page, [table])
  }
  return [...byPage.values()]
}

/** Every choice of places: what is hidden can be added up too. */
const choices = (parts: number) =>
  Array.from({ length: 2 ** parts - 1 }, (_, bits) =>
    Array.from({ length: parts }, (_, place) => place).filter((place) => ((bits + 1) >> place) % 2 === 1),
  )

describe('parts of a whole', () => {
  it('are exact when each reaches five', () => {
    expect(maskParts([5, 9, 31])).toEqual([{ exactly: 5 }, { exactly: 9 }, { exactly: 31 }])
  })

  it('hide the small ones and the one that follows, whatever its size', () => {
    const hidden = { hidden: true }
    expect(maskParts([7, 2, 90, 6])).toEqual([{ exactly: 7 }, hidden, hidden, { exactly: 6 }])
    expect(maskParts([7, 90, 4])).toEqual([hidden, { exactly: 90 }, hidden])
    expect(maskParts([0, 8])).toEqual([hidden, hidden])
  })

  it.each([2, 3, 4])(
    'tell of no one to four people, nor do sums of them, to whoever tries every table of %d parts',
    (parts) => {
      for (const same of classes(parts)) {
        // At the edge of what was generated a page has fewer tables than in the world.
        if (same.some((table) => sum(table) > largest)) continue
        for (const places of choices(parts)) {
          const sums = new Set(same.map((table) => sum(places.map((place) => table[place] ?? 0))))
          const [only = 0] = sums
          expect([same[0], places, sums.size === 1 && only >= 1 && only < 5]).toEqual([
            same[0],
            places,
            false,
          ])
        }
      }
    },
  )

  it('leave it possible that nobody is in a part that is small', () => {
    for (const same of classes(4)) {
      if (same.some((table) => sum(table) > largest)) continue
      for (const table of same) {
        table.forEach((part, place) => {
          if (part > 0 && part < 5) expect(same.some((other) => other[place] === 0)).toBe(true)
        })
      }
    }
  })
})
