import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparePages } from './compare-pages'

it('tells who comes, who leaves and who moves, the greatest rise first and the greatest fall last', () => {
  // A first page of three; the sixth place and beyond were not read.
  expect(comparePages(['a', 'b', 'c', 'd', 'e'], ['a', 'f', 'b', 'd', 'c'], 3)).toEqual({
    places: 3,
    changed: 2,
    entered: 1,
    distance: 3,
    moves: [
      { id: 'f', before: null, after: 2 },
      { id: 'b', before: 2, after: 3 },
      { id: 'c', before: 3, after: 5 },
    ],
  })
})

it('says nothing of a list that stays as it is, or of one with nobody', () => {
  const nothing = { changed: 0, entered: 0, distance: 0, moves: [] }
  expect(comparePages(['a', 'b'], ['a', 'b'], 20)).toEqual({ places: 2, ...nothing })
  expect(comparePages([], [], 20)).toEqual({ places: 0, ...nothing })
})

it('takes back from one to the other what it said the other way round', () => {
  const shuffled = (ids: number[]) =>
    fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length })
  const ids = Array.from({ length: 9 }, (_, index) => index)
  fc.assert(
    fc.property(shuffled(ids), shuffled(ids), fc.integer({ min: 1, max: 12 }), (one, other, firstPage) => {
      const there = comparePages(one, other, firstPage)
      const back = comparePages(other, one, firstPage)
      expect(there).toMatchObject({ places: back.places, changed: back.changed, entered: back.entered })
      const turned = back.moves.map(({ id, before, after }) => ({ id, before: after, after: before }))
      const byId = (a: { id: number }, b: { id: number }) => a.id - b.id
      expect(there.moves.toSorted(byId)).toEqual(turned.sort(byId))
    }),
  )
})
