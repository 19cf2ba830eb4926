import { groupBy } from '../demo-world/group-by'
import { arrive, firstVisit, takeOn } from './days/arrivals.server'
import { callDown, checkOn, follow, propose } from './days/caseworkers.server'
import { handle, meet } from './days/cases.server'
import { look, readMails, readRequest } from './days/employers.server'
import { close, comeIn, publish, register } from './days/firms.server'
import { passNight } from './days/night.server'
import { answerAsked, endSteps } from './days/partners.server'
import { spendEvening } from './days/residents.server'
import { openTown, type TownOptions } from './open-town.server'
import { passWeek } from './people/life'
import type { Person } from './people/person'
import { forEach, isWeekend, type Town } from './town'

export interface YearOptions extends TownOptions {
  months: number
  /** Whether caseworkers call down the radar's list, which they do unless told. Whom a call brings back is no drop-out. */
  calls?: boolean
  /** Told each month how far it is. */
  say?: (progress: string) => void
  /** At the end of each week. */
  onWeek?: (town: Town) => Promise<void>
}

const daysOfMonth = 30.4375

/** Plays a year, day by day, through the doors of the modules and through nothing else. */
export async function playYear(options: YearOptions): Promise<Town> {
  const { clock, months, calls = true, say = () => {}, onWeek = () => Promise.resolve() } = options
  const days = Math.round(months * daysOfMonth)
  const town = await openTown(options, days)
  const byId = new Map<string, Person>()
  for (let day = 0; day < days; day += 1) {
    clock.goTo(day, 3)
    await passNight(town)
    if (!isWeekend(day)) {
      clock.goTo(day, 8)
      await morning(town, byId)
      clock.goTo(day, 13)
      await afternoon(town, byId, calls)
    }
    clock.goTo(day, 17)
    await evening(town)
    for (const person of here(town)) {
      if (day % 7 === person.number % 7) passWeek(person.life, day, person.random)
    }
    if (day % 7 === 6) await onWeek(town)
    if (day % 30 === 29) say(progressOf(town))
  }
  clock.goTo(days, 3)
  await passNight(town)
  await town.runJobs()
  return town
}

async function morning(town: Town, byId: Map<string, Person>): Promise<void> {
  const { day } = town.clock
  // Whoever would have come on a weekend comes on Monday.
  const since = day % 7 === 0 ? day - 2 : day
  const today = (when: number) => when >= since && when <= day
  const firms = town.firms.filter(({ comesOn }) => today(comesOn))
  const arriving = town.people.filter(({ arrivesOn }) => today(arrivesOn))
  await comeIn(town, firms)
  await arrive(town, arriving)
  await town.runJobs()
  await forEach(firms, (firm) => register(town, firm))
  await forEach(arriving, (person) => firstVisit(town, person))
  for (const person of arriving) if (person.residentId !== null) byId.set(person.residentId, person)
  const publishing = town.firms.filter(
    ({ establishmentId, nextOffer }) => establishmentId !== null && nextOffer <= day,
  )
  await forEach(publishing, (firm) => publish(town, firm))
  const alone = here(town).filter(({ lead, arrivesOn }) => lead === null && arrivesOn < day - 3)
  await forEach(alone, (person) => takeOn(town, person))
  await forEach(town.requests.splice(0), (request) => readRequest(town, request, byId))
  await forEach(dueCases(town, false), (each) => handle(town, each))
  const stepping = here(town).filter(({ ways }) => ways.steps.some((step) => step.day <= day))
  await forEach(stepping, (person) => endSteps(town, person))
  if (day % 7 !== 1) return
  const desks = new Map(town.caseworkers.map((each) => [each.organisationId, each]))
  for (const caseworker of desks.values()) await answerAsked(town, caseworker)
}

/** Whose turn it is today. @param out whether it is an employer's. */
const dueCases = ({ cases, clock }: Town, out: boolean) =>
  cases.filter(({ dueOn, stage }) => dueOn <= clock.day && (stage === 'approved' || stage === 'met') === out)

async function afternoon(town: Town, byId: ReadonlyMap<string, Person>, calls: boolean): Promise<void> {
  const { day } = town.clock
  await forEach(
    here(town).filter(({ lead, nextContact }) => lead !== null && nextContact <= day),
    (person) => follow(town, person),
  )
  const checked = here(town).filter(({ checks: [first] }) => first !== undefined && first <= day)
  await forEach(checked, (person) => checkOn(town, person))
  const calling = calls ? town.caseworkers.filter((_, position) => position % 5 === day % 7) : []
  await forEach(calling, (caseworker) => callDown(town, caseworker, byId))
  await forEach(town.firms, (firm) => readMails(town, firm))
  await forEach(dueCases(town, true), (each) => meet(town, each))
  const open = town.offers.filter((offer) => offer.open)
  await forEach(
    open.filter((offer) => offer.closesOn <= day || offer.hires >= offer.openings),
    (offer) => close(town, offer),
  )
  await forEach(
    open.filter((offer) => offer.open && offer.nextLook <= day),
    async (offer) => {
      await look(town, offer)
      if (offer.firm.random.chance(0.35)) await propose(town, offer, byId)
    },
  )
}

async function evening(town: Town): Promise<void> {
  const asked = groupBy(
    town.cases.filter(({ stage }) => stage === 'asked'),
    ({ person }) => person,
  )
  await forEach(here(town), (person) => spendEvening(town, person, asked.get(person) ?? []))
}

/** Who has come, and is still there. */
const here = (town: Town) => town.people.filter(({ residentId }) => residentId !== null)

function progressOf({ clock, offers, cases, done }: Town): string {
  const verbs = [...done.values()].reduce((sum, count) => sum + count, 0)
  const open = offers.filter((offer) => offer.open).length
  return `jour ${clock.day + 1} : ${verbs} actes, ${open} offres ouvertes, ${cases.length} mises en relation en cours`
}
