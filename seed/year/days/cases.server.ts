import { logContact } from '@/app/modules/casework/index.server'
import {
  approveIntroduction,
  askResident,
  declineIntroduction,
  recordOutcome,
  recordSpokenAgreement,
  refuseIntroduction,
  startReview,
} from '@/app/modules/introductions/index.server'
import { parisDate } from '@/app/platform/clock'
import { beHired, beSpokenWith, hearNews, likelihood } from '../people/life'
import { onWorkday, use, type Case, type Town } from '../town'
import { drop, refusing } from './residents.server'

/** A new introduction waits for somebody of the Cité, longer than a week once in eight. */
export function openCase(town: Town, started: Pick<Case, 'id' | 'offer' | 'person' | 'caseworker'>): void {
  const { random, residentId } = started.person
  const wait = random.chance(0.88) ? random.integer(1, 5) : random.integer(8, 15)
  town.introduced.add(`${started.offer.id} ${residentId ?? ''}`)
  town.cases.push({ ...started, stage: 'waiting', dueOn: town.clock.day + wait, tries: 0 })
}

/** What the Cité does about an introduction whose turn it is. */
export async function handle(town: Town, each: Case): Promise<void> {
  const { person, caseworker, id: introductionId } = each
  const { random } = person
  const next = (stage: Case['stage'], days: number) => {
    each.stage = stage
    each.dueOn = town.clock.day + days
  }
  switch (each.stage) {
    case 'waiting': {
      if ((await use(town, caseworker, startReview, { introductionId })) === null) return drop(town, each)
      return next('in_review', random.integer(0, 2))
    }
    case 'in_review': {
      if (random.chance(0.1))
        return refuse(
          town,
          each,
          random.pick(['profile_not_suited', 'working_conditions', 'offer_not_serious'] as const),
        )
      if ((await use(town, caseworker, askResident, { introductionId })) === null) return drop(town, each)
      return next('asked', random.integer(1, 4))
    }
    case 'asked':
      return callAbout(town, each)
    case 'agreed': {
      if ((await use(town, caseworker, approveIntroduction, { introductionId })) === null)
        return drop(town, each)
      return next('approved', random.integer(1, 12))
    }
    case 'approved':
    case 'met':
  }
}

async function refuse(
  town: Town,
  each: Case,
  reason: Parameters<typeof refuseIntroduction>[0]['input']['reason'],
): Promise<void> {
  await use(town, each.caseworker, refuseIntroduction, { introductionId: each.id, reason })
  hearNews(each.person.life, -0.03)
  drop(town, each)
}

/** She has not answered by herself: the caseworker calls, up to four times. */
async function callAbout(town: Town, each: Case): Promise<void> {
  const { person, caseworker, id: introductionId } = each
  const { random, life, residentId } = person
  if (residentId === null) return drop(town, each)
  const reached = random.chance(likelihood(life, 'call', town.clock.day))
  const outcome = reached ? 'reached' : 'no_answer'
  await use(town, caseworker, logContact, { residentId, channel: 'phone', outcome })
  if (!reached) {
    each.tries += 1
    if (each.tries >= 4) return refuse(town, each, 'resident_not_reachable')
    each.dueOn = town.clock.day + random.integer(2, 4)
    return
  }
  beSpokenWith(life, random)
  if (random.chance(refusing(person))) {
    const reason =
      life.phase === 'elsewhere' || life.phase === 'working'
        ? 'other_job'
        : random.pick(['schedule', 'distance', 'job', 'not_ready'] as const)
    await use(town, caseworker, declineIntroduction, { introductionId, reason })
    return drop(town, each)
  }
  const agreedOn = parisDate(town.clock.now())
  if (
    (await use(town, caseworker, recordSpokenAgreement, { introductionId, channel: 'phone', agreedOn })) ===
    null
  )
    return drop(town, each)
  hearNews(life, 0.05)
  each.stage = 'agreed'
  each.dueOn = town.clock.day + random.integer(0, 2)
}

/** What the employer does with a contact that he was given; he may well do nothing, and let it expire. */
export async function meet(town: Town, each: Case): Promise<void> {
  const { person, offer, id: introductionId } = each
  const { actor, random, diligence } = offer.firm
  if (actor === null) return
  if (each.stage === 'approved') {
    const comes = person.random.chance(likelihood(person.life, 'appointment', town.clock.day))
    if (!random.chance(diligence) || !comes) {
      if (!comes) hearNews(person.life, -0.02)
      else hearNews(person.life, -0.15)
      return drop(town, each)
    }
    if ((await use(town, actor, recordOutcome, { introductionId, outcome: 'met' })) === null)
      return drop(town, each)
    hearNews(person.life, 0.1)
    each.stage = 'met'
    each.dueOn = town.clock.day + random.integer(2, 14)
    return
  }
  drop(town, each)
  if (random.chance(0.06)) return
  if (offer.hires < offer.openings && random.chance(0.42)) {
    // Counted before it is told: another meeting of the same offer may end at the same moment.
    offer.hires += 1
    if ((await use(town, actor, recordOutcome, { introductionId, outcome: 'hired' })) === null) {
      offer.hires -= 1
      return
    }
    beHired(person.life)
    person.checks = [32, 95, 187].map((days) => onWorkday(town.clock.day + days))
    if (random.chance(0.7)) person.leavesOn = town.clock.day + random.integer(2, 15)
    return
  }
  const reason = random.pick([
    'position_filled',
    'skills_gap',
    'availability_mismatch',
    'candidate_withdrew',
    'other',
  ] as const)
  await use(town, actor, recordOutcome, { introductionId, outcome: 'not_hired', reason })
  hearNews(person.life, -0.12)
}
