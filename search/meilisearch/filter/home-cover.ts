import { cellToParent, getResolution } from 'h3-js'
import type { Cell } from '../../documents'
import { cellOfWord, cellWord, homeResolutions } from '../index-document'

/** The homes that an index holds, and how to name many of them by few cells. */
export interface HomeCover {
  cells: readonly Cell[]
  /** The fewest words of cells, wider ones where all the homes they hold are asked, that hold these and no other home. */
  cover(cells: readonly Cell[]): string[]
  /** Words of wide cells that hold these homes, and others. */
  surround(cells: readonly Cell[]): string[]
}

/** About five square kilometres: a quarter of a town. */
const wideResolution = 7

export function createHomeCover(cells: readonly Cell[]): HomeCover {
  /** By wider cell, how many of the homes it holds. */
  const held = new Map<Cell, number>()
  const parentsOf = new Map(
    cells.map((cell) => [cell, homeResolutions.slice(1).map((resolution) => cellToParent(cell, resolution))]),
  )
  for (const parents of parentsOf.values()) {
    for (const parent of parents) held.set(parent, (held.get(parent) ?? 0) + 1)
  }
  return {
    cells,
    cover(asked) {
      const counts = new Map<Cell, number>()
      for (const cell of asked) {
        for (const parent of parentsOf.get(cell) ?? []) counts.set(parent, (counts.get(parent) ?? 0) + 1)
      }
      const isWhole = (parent: Cell) => counts.get(parent) === held.get(parent)
      const widest = (cell: Cell) => (parentsOf.get(cell) ?? []).filter(isWhole).at(-1) ?? cell
      return [...new Set(asked.map(widest))].map(cellWord)
    },
    surround: (asked) => [...new Set(asked.map((cell) => cellToParent(cell, wideResolution)))].map(cellWord),
  }
}

/** @param words of cells of every resolution, as documents have them: the homes are the finest. */
export function homesOf(words: Iterable<string>): Cell[] {
  const [finest] = homeResolutions
  return [...words]
    .map(cellOfWord)
    .filter((cell) => getResolution(cell) === finest)
    .sort()
}
