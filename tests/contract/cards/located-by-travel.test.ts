import { expect, it } from 'vitest'
import { maxEstablishmentsPerAccount } from '@/app/modules/accounts/shared'
import { k } from '@/app/modules/profiles/shared'
import type { TravelMode } from '@/drizzle/vocabulary'
import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { Cell } from '@/search/documents'
import { compareMobility } from '@/search/scoring/parts/mobility-part'
import { compareTrips } from '@/search/scoring/trips'
import { builtInWeights } from '@/search/scoring/weights'
import { places } from '@/seed/reference'
import { makeCardPeople } from './card-people'
import { createLiveTown } from './live-town'

/**
 * Privacy, attack 4: an employer who posts offers at many workplaces and lays over each other what is told of one person's
 * trips, knowing by which mode she goes and how far, and where everybody of the pool lives.
 */

const workplaceCells = [...places.workplaces, ...places.homeAreas].flatMap(({ cells }) => cells.slice(0, 1))

/** All that an employer reads of a trip: the sentence's kind and band, and the points. */
function read(homeCell: Cell | null, workplaceCell: Cell, travelLimits: Partial<Record<TravelMode, number>>) {
  const offer = { ...blankOffer('N1103'), workplaceCell }
  const { share, evidence } = compareMobility(
    compareTrips(offer, { ...blankProfile('her'), homeCell, travelLimits }),
    builtInWeights,
  )
  const band = evidence.kind === 'within' ? evidence.band : null
  return `${evidence.kind} ${band} ${Math.round(share * builtInWeights.points.mobility)}`
}

/** Where trips are counted from, and of how many people. */
type Sources = ReadonlyMap<Cell | null, number>

/** How many people are told alike, person by person, after so many workplaces: each the one that tells most after those before. */
function tellApart(sources: Sources, mode: TravelMode, limit: number, workplaceCount: number): number[] {
  const cells = [...sources.keys()]
  const answers = workplaceCells.map((to) => cells.map((home) => read(home, to, { [mode]: limit })))
  let told = cells.map(() => '')
  for (let count = 0; count < workplaceCount; count += 1) {
    const tries = answers.map((answer) => told.map((before, at) => `${before}|${answer[at] ?? ''}`))
    const squares = (groups: string[]) => peopleOf(sources, groups).reduce((sum, people) => sum + people, 0)
    told =
      tries.map((groups) => ({ groups, worth: squares(groups) })).toSorted((a, b) => a.worth - b.worth)[0]
        ?.groups ?? told
  }
  return peopleOf(sources, told)
}

/** The size of her group, for each person. */
function peopleOf(sources: Sources, groups: readonly string[]): number[] {
  const counts = [...sources.values()]
  const sizes = new Map<string, number>()
  for (const [at, group] of groups.entries()) sizes.set(group, (sizes.get(group) ?? 0) + (counts[at] ?? 0))
  return groups.flatMap((group, at) => Array.from({ length: counts[at] ?? 0 }, () => sizes.get(group) ?? 0))
}

function countBy(cells: readonly (Cell | null)[]): Sources {
  const counts = new Map<Cell | null, number>()
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return counts
}

const modes = [
  ['transit', 45],
  ['bike', 30],
  ['car', 30],
  ['walk', 30],
] as const

it.each([30, 300, 3000])(
  'leaves nobody among fewer than k of a pool of %i, from as many workplaces as two accounts have',
  (count) => {
    const town = createLiveTown()
    for (const { id, built } of makeCardPeople(count, 67)) {
      const { homeCell, travelLimits } = built.profile
      if (typeof homeCell === 'string' && travelLimits) town.put(id, homeCell)
    }
    town.place({ divide: true })
    const own = countBy(town.people().map(({ home }) => home))
    const told = countBy(town.people().map(({ countedFrom }) => countedFrom))
    const figures: string[] = []
    for (const [mode, limit] of modes) {
      for (const workplaceCount of [maxEstablishmentsPerAccount, 2 * maxEstablishmentsPerAccount]) {
        const fewest = Math.min(...tellApart(told, mode, limit, workplaceCount))
        expect([mode, workplaceCount, fewest >= k]).toEqual([mode, workplaceCount, true])
        figures.push(`${mode} ${workplaceCount}: ${fewest}`)
      }
    }
    // The attack itself works: without areas, it finds people.
    const found = tellApart(own, 'transit', 45, maxEstablishmentsPerAccount).filter((people) => people < k)
    expect(found.length).toBeGreaterThan(0)
    const share = ((100 * found.length) / town.people().length).toFixed(1)
    process.stdout.write(
      `${count} people; by transit from ${maxEstablishmentsPerAccount} workplaces, among fewer than ${k} by their own homes: ${share} %; fewest by areas: ${figures.join(', ')}\n`,
    )
  },
)
