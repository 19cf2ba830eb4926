import { latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { homeCell, type HomeArea } from './home-area'
import { standAreas } from './stand-areas'

const south = latLngToCell(48.57, 7.7, 9)
const north = latLngToCell(48.6, 7.7, 9)
const areas = new Map<string, HomeArea>([
  ['', { path: '', middle: south, cut: { axis: 'latitude', at: 48.585 } }],
  ['0', { path: '0', middle: south, cut: null }],
  ['1', { path: '1', middle: north, cut: null }],
])
const standing = (few: number, many: number) =>
  standAreas(areas, [homeCell(south, few), homeCell(north, many)]).map(({ path }) => path)

it('is one area for both sides of a cut while they are few, and never places twenty less well for four', () => {
  expect(standing(5, 5)).toEqual(['0', '1'])
  expect(standing(4, 15)).toEqual([''])
  expect(standing(4, 16)).toEqual(['1'])
  expect(standing(4, 0)).toEqual([])
})
