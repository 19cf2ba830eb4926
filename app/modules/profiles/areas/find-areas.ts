import type { Cell } from '@/search/documents'
import { divideAreas } from './divide-areas'
import { areasAround, homeCell, type HomeArea, type HomeAreas, type HomeCell } from './home-area'
import { standAreas } from './stand-areas'

/** The area that may be told of each cell, or null. */
export function findAreas(areas: HomeAreas, cells: readonly HomeCell[]): Map<Cell, HomeArea | null> {
  const standing = new Set(standAreas(areas, cells))
  return new Map(
    cells.map((place) => [place.cell, areasAround(areas, place).find((area) => standing.has(area)) ?? null]),
  )
}

/** @param homes of people who count, one each, and of people who do not. */
export function countHomes(homes: readonly { cell: Cell; counts: boolean }[]): HomeCell[] {
  const people = new Map<Cell, number>()
  for (const { cell, counts } of homes) people.set(cell, (people.get(cell) ?? 0) + (counts ? 1 : 0))
  return [...people].map(([cell, count]) => homeCell(cell, count))
}

/** Where trips from these homes would be counted from, had their people all come at once. */
export function findMiddles(homes: readonly Cell[]): Map<Cell, Cell | null> {
  const cells = countHomes(homes.map((cell) => ({ cell, counts: true })))
  const areas = findAreas(divideAreas(new Map(), cells), cells)
  return new Map([...areas].map(([cell, area]) => [cell, area?.middle ?? null]))
}
