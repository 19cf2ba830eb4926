import type { CaseworkerActor } from '@/app/modules/access/shared'
import { listRadar, logContact, setNextAction } from '@/app/modules/casework/index.server'
import { proposeIntroduction } from '@/app/modules/introductions/index.server'
import { rankForCaseworker } from '@/app/modules/matching/index.server'
import { confirmProfile } from '@/app/modules/profiles/index.server'
import { completeStep, listSteps } from '@/app/modules/pathways/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { beSpokenWith, likelihood } from '../people/life'
import type { Person } from '../people/person'
import { onWorkday, use, useInOneGo, type Offer, type Town } from '../town'
import { agree, renew, tell } from './arrivals.server'
import { openCase } from './cases.server'
import { lookAhead } from './partners.server'

/** The appointment that was due: kept or missed, and the next one is set. */
export async function follow(town: Town, person: Person): Promise<void> {
  const { lead, random, life } = person
  if (lead === null) return
  const { day } = town.clock
  const channel = random.chance(0.45) ? 'in_person' : 'phone'
  const came = random.chance(likelihood(life, channel === 'phone' ? 'call' : 'appointment', day))
  // Whoever misses is tried again soon, twice, then as it comes: there are two hundred others.
  person.missed = came ? 0 : person.missed + 1
  const wait = came
    ? random.integer(35, 75)
    : person.missed < 3
      ? random.integer(5, 14)
      : random.integer(45, 90)
  person.nextContact = onWorkday(day + wait)
  await speak(town, person, lead, { channel, came, plansNext: came || person.missed < 3 })
}

/** A try is noted with what it brought: what was missing is told, the agreement given or renewed, availability confirmed. */
async function speak(
  town: Town,
  person: Person,
  caseworker: CaseworkerActor,
  { channel, came, plansNext }: { channel: 'phone' | 'in_person'; came: boolean; plansNext: boolean },
): Promise<void> {
  const { residentId, visibleUntil, life, random } = person
  if (residentId === null) return
  const { day } = town.clock
  const outcome = came ? 'reached' : channel === 'phone' && random.chance(0.4) ? 'message_left' : 'no_answer'
  if (came) {
    beSpokenWith(life, random)
    person.wantsCall = false
  }
  await useInOneGo(town, caseworker, async (act) => {
    await act(logContact, { residentId, channel, outcome })
    if (plansNext) {
      const dueOn = parisDate(addDays(town.clock.start, person.nextContact))
      await act(setNextAction, { residentId, kind: random.pick(['call', 'meet'] as const), dueOn })
    }
    if (!came) return
    if (life.phase === 'elsewhere' || life.phase === 'working') {
      person.leavesOn ??= day + 1
      return
    }
    if (person.untold.length > 0) await tell(act, person, random.integer(1, 3))
    if (visibleUntil === null || visibleUntil <= day) {
      if (random.chance(0.6)) await agree(town, act, person, channel)
    } else if (visibleUntil - day < 40) await renew(town, act, person, channel)
    else await act(confirmProfile, { residentId })
    await lookAhead(town, act, person, caseworker)
  })
}

/** An afternoon of calls, down the list. */
export async function callDown(
  town: Town,
  caseworker: CaseworkerActor,
  byId: ReadonlyMap<string, Person>,
): Promise<void> {
  const called = new Set<string>()
  for (const about of ['risk', 'agenda'] as const) {
    const listed = await use(town, caseworker, listRadar, { mine: true, about, kind: null, page: 1 })
    for (const { residentId } of listed?.result.rows.slice(0, callsOfEach) ?? []) {
      const person = byId.get(residentId)
      if (person === undefined || called.has(residentId)) continue
      called.add(residentId)
      const came = person.random.chance(taking(person, town.clock.day))
      await speak(town, person, caseworker, { channel: 'phone', came, plansNext: false })
    }
  }
}

/** Of who may be slipping away, and of what is due from the Cité. */
const callsOfEach = 10

/** How likely she takes a call: likelier when she asked for it. */
const taking = ({ life, wantsCall }: Person, day: number) =>
  Math.max(wantsCall && life.phase !== 'gone' ? 0.8 : 0, likelihood(life, 'call', day))

/** Looks whom an open offer would suit, and proposes the first who was not introduced there. */
export async function propose(town: Town, offer: Offer, byId: ReadonlyMap<string, Person>): Promise<void> {
  const caseworker = offer.firm.random.pick(town.caseworkers)
  const ranked = await use(town, caseworker, rankForCaseworker, { jobOfferId: offer.id, limit: 8 })
  for (const { residentId } of ranked?.result ?? []) {
    const person = byId.get(residentId)
    if (person === undefined || town.introduced.has(`${offer.id} ${residentId}`)) continue
    const started = await use(town, caseworker, proposeIntroduction, { jobOfferId: offer.id, residentId })
    if (started !== null) openCase(town, { id: started.result, offer, person, caseworker })
    return
  }
}

/** One, three, six months after a hire: still there? */
export async function checkOn(town: Town, person: Person): Promise<void> {
  const { lead, residentId, life, random } = person
  if (lead === null || residentId === null) return
  person.checks = person.checks.filter((day) => day > town.clock.day)
  const today = parisDate(town.clock.now())
  const steps = await use(town, lead, listSteps, { residentId })
  const reached = random.chance(likelihood(life, 'call', town.clock.day))
  for (const { id, kind, plannedOn, doneOn, cancelledOn } of steps?.result ?? []) {
    if (!kind.startsWith('check_') || doneOn !== null || cancelledOn !== null || plannedOn > today) continue
    const outcome = !reached ? 'missed' : life.phase === 'working' ? 'in_work' : 'left_work'
    await use(town, lead, completeStep, { residentId, stepId: id, outcome, doneOn: today })
  }
}
