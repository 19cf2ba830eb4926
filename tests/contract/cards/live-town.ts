import { divideAreas } from '@/app/modules/profiles/areas/divide-areas'
import { countHomes, findAreas } from '@/app/modules/profiles/areas/find-areas'
import { areasAround, homeCell, type HomeArea } from '@/app/modules/profiles/areas/home-area'
import { placeHome, type PlacedHome } from '@/app/modules/profiles/areas/place-home'
import type { Cell } from '@/search/documents'

export interface Townsman {
  id: string
  home: Cell
  /** The middle that stands for her home; null: her trips are not known. */
  countedFrom: Cell | null
}

export type LiveTown = ReturnType<typeof createLiveTown>

/** People who come, move and leave, each with a limit for her trips, and where they are placed. */
export function createLiveTown(start = new Date('2026-01-05T02:30:00Z')) {
  const present = new Map<string, Cell>()
  const placed = new Map<string, PlacedHome>()
  let areas = new Map<string, HomeArea>()
  let now = start

  const cells = () => countHomes([...present.values()].map((cell) => ({ cell, counts: true })))

  return {
    people: (): Townsman[] =>
      [...present].map(([id, home]) => ({ id, home, countedFrom: placed.get(id)?.countedFrom ?? null })),
    /** What is told of somebody: a path. */
    areaOf: (id: string) => placed.get(id)?.area ?? null,
    /** Whether a home lies in the area of this path. */
    holds: (path: string, home: Cell) =>
      areasAround(areas, homeCell(home, 0)).some((area) => area.path === path),
    put: (id: string, home: Cell) => present.set(id, home),
    leave: (id: string) => present.delete(id),
    pass: (days: number) => {
      now = new Date(now.getTime() + days * 86_400_000)
    },
    place({ divide }: { divide: boolean }) {
      if (divide) areas = divideAreas(areas, cells())
      const told = findAreas(areas, cells())
      for (const [id, before] of placed) {
        if (present.has(id)) continue
        placed.set(id, {
          ...before,
          homeCell: null,
          area: null,
          countedFrom: null,
          toldUntil: before.toldUntil ?? now,
        })
      }
      for (const [id, home] of present) {
        placed.set(id, placeHome(placed.get(id) ?? null, home, told.get(home) ?? null, now))
      }
    },
  }
}
