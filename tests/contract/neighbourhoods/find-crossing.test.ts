import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Position, Ring } from '@/app/modules/reference/neighbourhoods/contour'
import { findCrossing } from '@/app/modules/reference/neighbourhoods/find-crossing'
import { createRandom } from '@/seed/builders/source/random'
import { buildNeighbourhoods } from './build-contours'

const close = (...places: Position[]): Ring => [...places, ...places.slice(0, 1)]

/** In whole numbers, by the solution of the two lines' equations. */
function properlyCross(ring: Ring): boolean {
  const edges = ring.slice(1).map((to, index) => [ring[index] ?? to, to] as const)
  return edges.some(([[ax, ay], [bx, by]]) =>
    edges.some(([[cx, cy], [dx, dy]]) => {
      const denominator = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
      const sign = Math.sign(denominator)
      const along = sign * ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx))
      const across = sign * ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax))
      const whole = Math.abs(denominator)
      return denominator !== 0 && along > 0 && along < whole && across > 0 && across < whole
    }),
  )
}

it('finds every ring of which two edges go through each other', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  fc.assert(
    fc.property(fc.array(place, { minLength: 3, maxLength: 8 }), (places) => {
      const ring = close(...places)
      if (properlyCross(ring)) expect(findCrossing([ring], 0)).not.toBeNull()
    }),
    { numRuns: 5000 },
  )
})

it('finds none in a ring that goes around a point once, wherever it begins and whichever way it goes', () => {
  for (const { contour } of buildNeighbourhoods(createRandom(3), 30)) {
    for (const polygon of contour) {
      // What its rounding to eleven metres made cross is less than that.
      expect(findCrossing(polygon, Math.SQRT2 * 1e-4)).toBeNull()
      expect(
        findCrossing(
          polygon.map((ring) => ring.toReversed()),
          Math.SQRT2 * 1e-4,
        ),
      ).toBeNull()
    }
  }
})

const bow = close([0, 0], [4, 4], [4, 0], [0, 4])
const crossing: [string, Ring[]][] = [
  ['a bow tie', [bow]],
  ['a bow tie with a corner in its middle', [close([0, 0], [2, 2], [4, 4], [4, 0], [2, 2], [0, 4])]],
  ['a bow tie with a corner on one of its edges', [close([0, 0], [4, 4], [4, 0], [2, 2], [0, 4])]],
  [
    'a hole across the outline',
    [close([0, 0], [4, 0], [4, 4], [0, 4]), close([1, 1], [6, 1], [6, 2], [1, 2])],
  ],
]
it.each(crossing)('finds %s, whichever way it goes', (_, rings) => {
  expect(findCrossing(rings, 0)).not.toBeNull()
  expect(
    findCrossing(
      rings.map((ring) => ring.toReversed()),
      0,
    ),
  ).not.toBeNull()
})

const touching: [string, Ring[]][] = [
  ['a square', [close([0, 0], [4, 0], [4, 4], [0, 4])]],
  ['a place given twice in a row', [close([0, 0], [4, 0], [4, 0], [4, 4], [0, 4], [0, 4])]],
  ['two triangles that touch at a corner', [close([0, 0], [2, 2], [4, 0], [4, 4], [2, 2], [0, 4])]],
  ['a corner that touches an edge', [close([0, 0], [4, 0], [4, 4], [2, 0], [0, 4])]],
  ['a hole that touches the outline', [close([0, 0], [4, 0], [4, 4], [0, 4]), close([0, 1], [2, 1], [2, 2])]],
  ['a way there and back', [close([0, 0], [4, 0], [6, 0], [4, 0], [4, 4], [0, 4])]],
]
it.each(touching)('lets %s pass', (_, rings) => {
  expect(findCrossing(rings, 0)).toBeNull()
  expect(
    findCrossing(
      rings.map((ring) => ring.toReversed()),
      0,
    ),
  ).toBeNull()
})

it('lets pass what ends no further behind the line than rounding takes it', () => {
  const ring = close([0, 0], [4, 0], [4, 4], [2, -0.5], [0, 4])
  expect(findCrossing([ring], 0.4)).not.toBeNull()
  expect(findCrossing([ring], 0.5)).toBeNull()
})
