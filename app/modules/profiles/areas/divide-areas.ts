import { latLngToCell } from 'h3-js'
import type { Cell } from '@/search/documents'
import { k } from '../cards/k'
import {
  axes,
  countPeople,
  sideOf,
  type Axis,
  type HomeArea,
  type HomeAreas,
  type HomeCell,
} from './home-area'

/**
 * Cuts areas that were never cut, by the longer side if that goes, as even as can be, as long as k people live in either part; a
 * cell is never cut. What was cut before stays so. Nothing is made where fewer than k live in all.
 */
export function divideAreas(areas: HomeAreas, cells: readonly HomeCell[]): Map<string, HomeArea> {
  const divided = new Map(areas)
  if (!divided.has('') && countPeople(cells) >= k) divided.set('', makeArea('', cells))
  divideArea(divided, '', cells)
  return divided
}

function divideArea(areas: Map<string, HomeArea>, path: string, cells: readonly HomeCell[]): void {
  const area = areas.get(path)
  if (area === undefined) return
  const cut = area.cut ?? findCut(cells)
  if (cut === null) return
  const parts = {
    '0': cells.filter((cell) => sideOf(cut, cell) === '0'),
    '1': cells.filter((cell) => sideOf(cut, cell) === '1'),
  }
  areas.set(path, { ...area, cut })
  for (const side of ['0', '1'] as const) {
    const part = path + side
    if (!areas.has(part)) areas.set(part, makeArea(part, parts[side]))
    divideArea(areas, part, parts[side])
  }
}

function findCut(cells: readonly HomeCell[]): HomeArea['cut'] {
  const lived = cells.filter(({ people }) => people > 0)
  const byLength = axes.toSorted((a, b) => spanOf(lived, b) - spanOf(lived, a))
  for (const axis of byLength) {
    const at = halve(lived, axis)
    if (at !== null) return { axis, at }
  }
  return null
}

function halve(cells: readonly HomeCell[], axis: Axis): number | null {
  const sorted = cells.toSorted((a, b) => a[axis] - b[axis])
  const total = countPeople(sorted)
  let best: { at: number; uneven: number } | null = null
  let below = 0
  for (const [place, cell] of sorted.entries()) {
    const next = sorted[place + 1]
    below += cell.people
    if (next === undefined || below < k || total - below < k || cell[axis] === next[axis]) continue
    const uneven = Math.abs(total - 2 * below)
    if (best === null || uneven < best.uneven) best = { at: (cell[axis] + next[axis]) / 2, uneven }
  }
  return best === null ? null : best.at
}

/** In kilometres, more or less, at the latitude of France. */
function spanOf(cells: readonly HomeCell[], axis: Axis): number {
  const along = cells.map((cell) => cell[axis])
  return (Math.max(...along) - Math.min(...along)) * (axis === 'latitude' ? 111 : 74)
}

function makeArea(path: string, cells: readonly HomeCell[]): HomeArea {
  return { path, middle: middleOf(cells), cut: null }
}

/** Half of the people live on either side of it, whichever the axis: one home far away does not pull it. */
function middleOf(cells: readonly HomeCell[]): Cell {
  return latLngToCell(medianOf(cells, 'latitude'), medianOf(cells, 'longitude'), 9)
}

function medianOf(cells: readonly HomeCell[], axis: Axis): number {
  const half = countPeople(cells) / 2
  let passed = 0
  for (const cell of cells.toSorted((a, b) => a[axis] - b[axis])) {
    passed += cell.people
    if (passed >= half) return cell[axis]
  }
  throw new Error('nobody lives there')
}
