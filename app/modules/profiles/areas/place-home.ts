import { addDays } from '@/app/platform/clock'
import type { Cell } from '@/search/documents'
import { isNested, type HomeArea } from './home-area'

/** What is told of a home, and the smallest area that ever was. */
export interface PlacedHome {
  /** The home for which this was given; null since she was hidden. */
  homeCell: Cell | null
  area: string | null
  countedFrom: Cell | null
  toldArea: string | null
  /** Until when an area was told of her, this one or a wider one; null while one is. */
  toldUntil: Date | null
}

/** For so long what was told is kept in mind after nothing is: as long as a consent lasts. */
export const toldDays = 183

/**
 * Places somebody in the area that stands around her home, unless another was told of her that has nothing in common with it:
 * whoever kept it would know of a home that was near both, or who has moved. Her trips are then not known until it is forgotten.
 */
export function placeHome(
  before: PlacedHome | null,
  homeCell: Cell,
  standing: HomeArea | null,
  now: Date,
): PlacedHome {
  const { toldArea, toldUntil } = before ?? { toldArea: null, toldUntil: null }
  const remembered = toldUntil === null || toldUntil > addDays(now, -toldDays) ? toldArea : null
  const may = standing !== null && (remembered === null || isNested(remembered, standing.path))
  if (!may) {
    return {
      homeCell,
      area: null,
      countedFrom: null,
      toldArea,
      toldUntil: toldArea === null ? null : (toldUntil ?? now),
    }
  }
  const { path: area, middle: countedFrom } = standing
  const smallest = remembered === null || area.startsWith(remembered) ? area : remembered
  return { homeCell, area, countedFrom, toldArea: smallest, toldUntil: null }
}
