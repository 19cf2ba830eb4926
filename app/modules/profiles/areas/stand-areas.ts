import { k } from '../cards/k'
import { countPeople, sideOf, type HomeArea, type HomeAreas, type HomeCell } from './home-area'

/** So many people at least are never placed in one area because a few beside them are too few: those few then wait. */
const placedApart = 4 * k

/**
 * The areas that may be told, none within another: as small as can be with k people in each. Where too few live on one side of a
 * cut, both sides are one area, unless that would place many people less well: the few are then in none.
 * @param cells where people live now.
 */
export function standAreas(areas: HomeAreas, cells: readonly HomeCell[], path = ''): HomeArea[] {
  const area = areas.get(path)
  const people = countPeople(cells)
  if (area === undefined || people < k) return []
  const { cut } = area
  if (cut === null) return [area]
  const parts = (['0', '1'] as const).map((side) => ({
    path: path + side,
    cells: cells.filter((cell) => sideOf(cut, cell) === side),
  }))
  const large = parts.filter((part) => countPeople(part.cells) >= k)
  if (large.length < parts.length && people < placedApart) return [area]
  return large.flatMap((part) => standAreas(areas, part.cells, part.path))
}
