/**
 * What it costs people to be placed at the middle of an area (decision 49): whose trips come on lists and leave them, and whose band
 * changes, when all come at once, when they come one by one, and after a year in which most have left and others came.
 * `npx tsx tests/bench/home-areas.ts`
 */
import { blankOffer } from '@/search/blank-documents'
import type { Cell, ProfileDocument } from '@/search/documents'
import { compareTrips } from '@/search/scoring/trips'
import { travelBand } from '@/search/scoring/travel-time'
import { createRandom, profileDocument } from '@/seed/builders/index.server'
import { places } from '@/seed/reference'
import { makeCardPeople } from '../contract/cards/card-people'
import { createLiveTown, type LiveTown } from '../contract/cards/live-town'

type Located = ProfileDocument & { homeCell: Cell }

const workplaces = [...places.workplaces, ...places.homeAreas].flatMap(({ cells }) => cells.slice(0, 1))

for (const count of [30, 300, 3000]) {
  const people = makePeople(count)
  const town = createLiveTown()
  for (const { id, homeCell } of people) town.put(id, homeCell)
  town.place({ divide: true })
  report(`${count} people at once`, people, town)
}

for (const count of [30, 300]) {
  const people = makePeople(count)
  const town = createLiveTown()
  for (const [at, { id, homeCell }] of people.entries()) {
    town.put(id, homeCell)
    town.place({ divide: at % 10 === 9 })
  }
  town.place({ divide: true })
  report(`${count} people one by one, a night after every ten`, people, town)
}

for (const count of [30, 300]) {
  const random = createRandom(3)
  const everybody = makePeople(3000)
  const town = createLiveTown()
  const here = new Set(everybody.slice(0, count))
  for (const { id, homeCell } of here) town.put(id, homeCell)
  for (let week = 0; week < 52; week += 1) {
    for (const person of random.sample([...here], Math.ceil(count / 50))) {
      here.delete(person)
      town.leave(person.id)
      const next = random.pick(everybody)
      here.add(next)
      town.put(next.id, next.homeCell)
      town.place({ divide: false })
    }
    town.pass(7)
    town.place({ divide: true })
  }
  report(
    `${count} people after a year in which two in a hundred left each week and others came`,
    [...here],
    town,
  )
}

function makePeople(count: number): Located[] {
  return makeCardPeople(count, 67)
    .map(({ built }) => profileDocument(built, []))
    .filter((person): person is Located => person.homeCell !== null && person.travelLimits !== null)
}

function report(what: string, people: readonly Located[], town: LiveTown): void {
  const from = new Map(town.people().map(({ id, countedFrom }) => [id, countedFrom]))
  const changes = { reachable: 0, out: 0, in: 0, band: 0 }
  for (const person of people) {
    const homeCell = from.get(person.id) ?? null
    for (const workplace of workplaces) {
      const now = readTrip(person, workplace)
      if (now !== null) changes.reachable += 1
      if (homeCell === null) continue
      const then = readTrip({ ...person, homeCell }, workplace)
      if (now !== null && then === null) changes.out += 1
      if (now === null && then !== null) changes.in += 1
      if (now !== null && then !== null && now !== then) changes.band += 1
    }
  }
  const percent = (part: number) => `${((100 * part) / changes.reachable).toFixed(1)} %`
  const waiting = people.filter(({ id }) => (from.get(id) ?? null) === null).length
  const areas = new Set([...from.values()].filter((cell) => cell !== null)).size
  console.log(
    `${what}: ${people.length} with trips, ${areas} areas, ${waiting} not placed; of trips within limits ${percent(changes.out)} are left out, ${percent(changes.in)} come in, ${percent(changes.band)} change band`,
  )
}

/** The nearest band that a list tells of her, or null: she is not on it. */
function readTrip(person: ProfileDocument, workplaceCell: Cell): string | null {
  const trips = compareTrips({ ...blankOffer('N1103'), workplaceCell }, person)
  if (!trips.known) return null
  const minutes = trips.byMode.flatMap((trip) => (trip.runs && trip.fits ? [trip.minutes] : []))
  return minutes.length === 0 ? null : String(travelBand(Math.min(...minutes)))
}
