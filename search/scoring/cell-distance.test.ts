import { cellToLatLng, greatCircleDistance, latLngToCell, UNITS } from 'h3-js'
import { expect, it } from 'vitest'
import { kilometresBetween } from './cell-distance'

const cells = [
  [48.594, 7.7],
  [48.598, 7.722],
  [48.815, 7.79],
  [-33.9, 151.2],
  [0, 0],
].map(([latitude = 0, longitude = 0]) => latLngToCell(latitude, longitude, 9))

it('measures as H3 does', () => {
  for (const from of cells) {
    for (const to of cells) {
      const expected = greatCircleDistance(cellToLatLng(from), cellToLatLng(to), UNITS.km)
      expect(kilometresBetween(from, to)).toBeCloseTo(expected, 9)
    }
  }
})
