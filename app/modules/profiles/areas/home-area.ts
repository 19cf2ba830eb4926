import { cellToLatLng } from 'h3-js'
import type { Cell } from '@/search/documents'

export const axes = ['latitude', 'longitude'] as const
export type Axis = (typeof axes)[number]

/**
 * An area of homes. Its path has a digit for each cut that made it, 0 below the cut and 1 above; the area of every home has none.
 * A cut is never moved, so that two areas are one within the other or have no home in common.
 */
export interface HomeArea {
  path: string
  /** Where trips of its people are counted from, whoever came since it was made. */
  middle: Cell
  cut: { axis: Axis; at: number } | null
}

/** By path. */
export type HomeAreas = ReadonlyMap<string, HomeArea>

/** A cell in which people live, seen from its centre. */
export interface HomeCell {
  cell: Cell
  /** Who lives there and counts for an area: visible, and with trips that lists tell of. */
  people: number
  /** Degrees. */
  latitude: number
  longitude: number
}

export function homeCell(cell: Cell, people: number): HomeCell {
  const [latitude, longitude] = cellToLatLng(cell)
  return { cell, people, latitude, longitude }
}

/** The areas that hold a place, the widest first. */
export function areasAround(areas: HomeAreas, place: Readonly<Record<Axis, number>>): HomeArea[] {
  const around: HomeArea[] = []
  for (let area = areas.get(''); area !== undefined;) {
    around.push(area)
    area = area.cut === null ? undefined : areas.get(area.path + sideOf(area.cut, place))
  }
  return around
}

export function sideOf(
  { axis, at }: NonNullable<HomeArea['cut']>,
  place: Readonly<Record<Axis, number>>,
): '0' | '1' {
  return place[axis] < at ? '0' : '1'
}

/** Whether one of two areas lies within the other. */
export function isNested(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

export function countPeople(cells: readonly HomeCell[]): number {
  return cells.reduce((sum, { people }) => sum + people, 0)
}
