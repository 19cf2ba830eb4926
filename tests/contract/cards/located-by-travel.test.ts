import { gridDisk } from 'h3-js'
import { expect, it } from 'vitest'
import { maxEstablishmentsPerAccount } from '@/app/modules/accounts/shared'
import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { Cell, ProfileDocument } from '@/search/documents'
import { compareMobility } from '@/search/scoring/parts/mobility-part'
import { compareTrips } from '@/search/scoring/trips'
import { builtInWeights } from '@/search/scoring/weights'
import { places } from '@/seed/reference'

/**
 * Privacy, attack 4: an employer who posts offers at many workplaces and lays over each other what is told of one person's
 * trips, knowing by which mode she goes and how far. A cell of a home is a tenth of a square kilometre.
 */

const workplaceCells = [...places.workplaces, ...places.homeAreas].flatMap(({ cells }) => cells.slice(0, 1))
const homeCells = [...new Set(places.homeAreas.flatMap(({ cells }) => cells))]
/** Where somebody might live: some nine kilometres around. */
const region = gridDisk(homeCells[0] ?? '', 27)

/** All that an employer reads of a trip: the sentence's kind and band, and the points. */
function read(homeCell: Cell, workplaceCell: Cell, travelLimits: ProfileDocument['travelLimits']): string {
  const offer = { ...blankOffer('N1103'), workplaceCell }
  const { share, evidence } = compareMobility(
    compareTrips(offer, { ...blankProfile('her'), homeCell, travelLimits }),
    builtInWeights,
  )
  const band = evidence.kind === 'within' ? evidence.band : null
  return `${evidence.kind} ${band} ${Math.round(share * builtInWeights.points.mobility)}`
}

function squares(groups: Iterable<string>): number {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + size * size, 0)
}

it.each([
  ['transit', 45],
  ['bike', 30],
  ['car', 30],
  ['walk', 30],
] as const)(
  'leaves a home among dozens of cells, from as many workplaces as an account has, by %s up to %i minutes',
  (mode, limit) => {
    const answers = new Map(
      workplaceCells.map((cell) => [cell, region.map((home) => read(home, cell, { [mode]: limit }))]),
    )
    const homes = new Set(homeCells)
    let told = region.map(() => '')
    const figures: string[] = []
    let medianOfAccount = Infinity
    for (let count = 1; count <= 10; count += 1) {
      // The workplace that tells most, in the knowledge of those before.
      const best = [...answers.values()].reduce(
        (least, answer) => {
          const next = told.map((before, at) => `${before}|${answer[at] ?? ''}`)
          const worth = squares(next)
          return worth < least.worth ? { next, worth } : least
        },
        { next: told, worth: Infinity },
      )
      told = best.next
      const sizes = new Map<string, number>()
      for (const each of told) sizes.set(each, (sizes.get(each) ?? 0) + 1)
      const among = region
        .map((home, at) => ({ home, cells: sizes.get(told[at] ?? '') ?? 0 }))
        .filter(({ home }) => homes.has(home))
        .map(({ cells }) => cells)
        .sort((a, b) => a - b)
      if (count === maxEstablishmentsPerAccount) medianOfAccount = among[among.length >> 1] ?? 0
      if ([1, 2, 5, 10].includes(count)) figures.push(`${count}: ${among[0]} (${among[among.length >> 1]})`)
    }
    process.stdout.write(`${mode} ${limit} min, workplaces: fewest (median) cells: ${figures.join(', ')}\n`)
    // Bands of five minutes instead of fifteen, or twice the workplaces, leave less.
    expect(medianOfAccount).toBeGreaterThanOrEqual(30)
  },
)
