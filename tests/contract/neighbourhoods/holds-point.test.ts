import SimplePointInAreaLocator from 'jsts/org/locationtech/jts/algorithm/locate/SimplePointInAreaLocator.js'
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js'
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import Location from 'jsts/org/locationtech/jts/geom/Location.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import { expect, it } from 'vitest'
import { holdsPoint, type Contour, type Position } from '@/app/modules/reference/neighbourhoods/contour'
import { createRandom, type Random } from '@/seed/builders/source/random'
import { buildNeighbourhoods } from './build-contours'

const contours = buildNeighbourhoods(createRandom(67), 21).map(({ contour }) => contour)

/** By another library, JTS in JavaScript: an outline, then each of its holes, with predicates of its own. */
const reader = new GeoJSONReader(new GeometryFactory())
const byJts = contours.map((contour) => {
  const geometry = reader.read({ type: 'MultiPolygon', coordinates: contour })
  return ([longitude, latitude]: Position) =>
    SimplePointInAreaLocator.locate(new Coordinate(longitude, latitude), geometry) !== Location.EXTERIOR
})

function expectAgreement(points: readonly Position[]): { inside: number } {
  let inside = 0
  const differing = points.filter((point) => {
    const held = contours.map((contour) => holdsPoint(contour, point))
    if (held.includes(true)) inside += 1
    return held.some((each, index) => each !== byJts[index]?.(point))
  })
  expect(differing).toEqual([])
  return { inside }
}

const anywhere = (random: Random): Position => [7.64 + random.unit() * 0.27, 48.48 + random.unit() * 0.18]

it('agrees with an independent library on 100,000 points', () => {
  const random = createRandom(2026)
  const { inside } = expectAgreement(Array.from({ length: 100_000 }, () => anywhere(random)))
  expect(inside).toBeGreaterThan(5000)
  expect(inside).toBeLessThan(95_000)
})

it('agrees on points of the grid that corners lie on, where many are in line with some', () => {
  const random = createRandom(5)
  const onGrid = (degrees: number) => Math.round(degrees * 1e4) / 1e4
  expectAgreement(
    Array.from({ length: 20_000 }, () => {
      const [longitude, latitude] = anywhere(random)
      return [onGrid(longitude), onGrid(latitude)]
    }),
  )
})

it('agrees on every corner and next to it, and on the middle of every edge', () => {
  const corners = contours.flat(3)
  const middles = contours.flat(2).flatMap((ring) =>
    ring.slice(1).map(([x, y], index): Position => {
      const [fromX, fromY] = ring[index] ?? [x, y]
      return [(fromX + x) / 2, (fromY + y) / 2]
    }),
  )
  const besides = corners.map(([x, y]): Position => [x + Number.EPSILON * 8, y])
  expectAgreement([...corners, ...middles, ...besides])
})

it('counts the border as inside, that of a hole too', () => {
  for (const contour of contours) {
    for (const corner of contour.flat(2)) expect(holdsPoint(contour, corner)).toBe(true)
  }
  // Of halves and quarters, which numbers hold exactly, so that the middles are on the line.
  const square = (from: number, to: number): Position[] => [
    [7 + from, 48 + from / 2],
    [7 + to, 48 + from],
    [7 + to, 48 + to],
    [7 + from, 48 + to],
    [7 + from, 48 + from / 2],
  ]
  const holed: Contour = [[square(0.25, 1), square(0.5, 0.75)]]
  const middlesOf = (ring: readonly Position[]) =>
    ring.slice(1).map(([x, y], index): Position => {
      const [fromX, fromY] = ring[index] ?? [x, y]
      return [(fromX + x) / 2, (fromY + y) / 2]
    })
  for (const ring of holed.flat()) {
    for (const middle of middlesOf(ring)) expect(holdsPoint(holed, middle)).toBe(true)
  }
  expect(holdsPoint(holed, [7.625, 48.625])).toBe(false)
})
