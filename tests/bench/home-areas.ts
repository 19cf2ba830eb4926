/**
 * What it would cost, and close, to place everybody who is visible at the middle of an area where k of them live, in the
 * place of her own cell: who would come on lists and leave them, whose band would change, and of how many people somebody with five
 * workplaces can be one. Not built; decision 30 has the figures.
 * `npx tsx tests/bench/home-areas.ts`
 */
import { cellToLatLng, latLngToCell } from 'h3-js'
import { maxEstablishmentsPerAccount } from '@/app/modules/accounts/shared'
import { k } from '@/app/modules/profiles/shared'
import { blankOffer } from '@/search/blank-documents'
import type { Cell, ProfileDocument } from '@/search/documents'
import { compareTrips } from '@/search/scoring/trips'
import { travelBand } from '@/search/scoring/travel-time'
import { profileDocument } from '@/seed/builders/index.server'
import { places } from '@/seed/reference'
import { makeCardPeople } from '../contract/cards/card-people'

type Located = ProfileDocument & { homeCell: Cell }
interface Home {
  cell: Cell
  people: number
  place: readonly [lat: number, lng: number]
}

const workplaces = [...places.workplaces, ...places.homeAreas].flatMap(({ cells }) => cells.slice(0, 1))

for (const count of [30, 300, 3000]) {
  const people = makeCardPeople(count, 67)
    .map(({ built }) => profileDocument(built, []))
    .filter((person): person is Located => person.homeCell !== null && person.travelLimits !== null)
  const middles = placeInAreas(countHomes(people))
  const coarse = people.map((person) => ({
    ...person,
    homeCell: middles.get(person.homeCell) ?? person.homeCell,
  }))
  const changes = { reachable: 0, out: 0, in: 0, band: 0 }
  for (const [at, person] of people.entries()) {
    for (const workplace of workplaces) {
      const now = readTrip(person, workplace)
      const then = readTrip(coarse[at] ?? person, workplace)
      if (now !== null) changes.reachable += 1
      if (now !== null && then === null) changes.out += 1
      if (now === null && then !== null) changes.in += 1
      if (now !== null && then !== null && now !== then) changes.band += 1
    }
  }
  const percent = (part: number, whole = changes.reachable) => `${((100 * part) / whole).toFixed(1)} %`
  console.log(
    `${count} people, of trips within limits: ${percent(changes.out)} would be left out, ${percent(changes.in)} come in, ${percent(changes.band)} change band`,
  )
  for (const [mode, limit] of [
    ['transit', 45],
    ['bike', 30],
  ] as const) {
    const few = (of: Located[]) => {
      const alike = of.map((person) => ({ ...person, travelLimits: { [mode]: limit } }))
      const groups = groupByTrips(alike, maxEstablishmentsPerAccount)
      return percent(
        groups.filter((size) => size < k).reduce((sum, size) => sum + size, 0),
        of.length,
      )
    }
    console.log(
      `  were all to go by ${mode} up to ${limit} min, among fewer than ${k} of the pool after ${maxEstablishmentsPerAccount} workplaces: ${few(people)} now, ${few(coarse)} then`,
    )
  }
}

function countHomes(people: readonly Located[]): Home[] {
  const counts = new Map<Cell, number>()
  for (const { homeCell } of people) counts.set(homeCell, (counts.get(homeCell) ?? 0) + 1)
  return [...counts].map(([cell, people]) => ({ cell, people, place: cellToLatLng(cell) }))
}

/** Homes are halved, by the longer side if that goes, as long as k people live in either half; a cell is never cut. */
function placeInAreas(homes: readonly Home[], middles = new Map<Cell, Cell>()): Map<Cell, Cell> {
  const halves = ([0, 1] as const)
    .toSorted((a, b) => spanOf(homes, b) - spanOf(homes, a))
    .flatMap((axis) => halve(homes.toSorted((a, b) => a.place[axis] - b.place[axis])) ?? [])
  const [first, second] = halves
  if (first !== undefined && second !== undefined) {
    placeInAreas(first, middles)
    return placeInAreas(second, middles)
  }
  const total = countOf(homes)
  const middleOf = (axis: 0 | 1) =>
    homes.reduce((sum, home) => sum + home.place[axis] * home.people, 0) / total
  const middle = latLngToCell(middleOf(0), middleOf(1), 9)
  for (const { cell } of homes) middles.set(cell, middle)
  return middles
}

/** In two as even as can be, or null. */
function halve(homes: readonly Home[]): [Home[], Home[]] | null {
  const total = countOf(homes)
  const cuts = homes
    .map((_, at) => ({ at: at + 1, left: countOf(homes.slice(0, at + 1)) }))
    .filter(({ left }) => left >= k && total - left >= k)
    .sort((a, b) => Math.abs(total / 2 - a.left) - Math.abs(total / 2 - b.left))
  const [best] = cuts
  return best === undefined ? null : [homes.slice(0, best.at), homes.slice(best.at)]
}

function countOf(homes: readonly Home[]): number {
  return homes.reduce((sum, { people }) => sum + people, 0)
}

/** In kilometres, more or less, at the latitude of the town. */
function spanOf(homes: readonly Home[], axis: 0 | 1): number {
  const along = homes.map(({ place }) => place[axis])
  return (Math.max(...along) - Math.min(...along)) * (axis === 0 ? 111 : 74)
}

/** The nearest band that a list tells of her, or null: she is not on it. */
function readTrip(person: ProfileDocument, workplaceCell: Cell): string | null {
  const trips = compareTrips({ ...blankOffer('N1103'), workplaceCell }, person)
  if (!trips.known) return null
  const minutes = trips.byMode.flatMap((trip) => (trip.runs && trip.fits ? [trip.minutes] : []))
  return minutes.length === 0 ? null : String(travelBand(Math.min(...minutes)))
}

/** Sizes of the groups that the worst workplaces leave, chosen one after the other. */
function groupByTrips(people: readonly Located[], workplaceCount: number): number[] {
  const answers = workplaces.map((workplace) => people.map((person) => readTrip(person, workplace)))
  let told = people.map(() => '')
  for (let each = 0; each < workplaceCount; each += 1) {
    const tries = answers.map((answer) => told.map((before, at) => `${before}|${answer[at]}`))
    const squares = (keys: string[]) => sizesOf(keys).reduce((sum, size) => sum + size * size, 0)
    told = tries.toSorted((a, b) => squares(a) - squares(b))[0] ?? told
  }
  return sizesOf(told)
}

function sizesOf(keys: readonly string[]): number[] {
  const sizes = new Map<string, number>()
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1)
  return [...sizes.values()]
}
