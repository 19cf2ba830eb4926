import type { Random } from '../../builders/index.server'

/**
 * How somebody is doing, which nobody but the simulator knows: the portal sees only what she does. `slipping` still comes back
 * of herself as often as not; `gone` has dropped out; `elsewhere` has found work by herself, and may not have said so.
 */
export type Phase = 'searching' | 'slipping' | 'gone' | 'working' | 'elsewhere'

/** Why she slips. */
export type Cause = 'discouraged' | 'health' | 'family' | 'housing' | 'moved'

export interface Life {
  phase: Phase
  cause: Cause | null
  /** From 0 to 1: what is left of her belief that this leads somewhere. */
  morale: number
  /** How heavy the rest of her life weighs: 1 for most. */
  readonly burden: number
  /** From 0 to 1: how she keeps appointments and answers, on good days. */
  readonly reliability: number
  /** From 0 to 1: how she is with mails and screens. */
  readonly digital: number
  /** Day on which a slip ends, one way or the other. */
  turnsOn: number
  /** Days away on which she answers little, and is no less in search. */
  readonly away: { from: number; until: number }
  /** Days on which she dropped out, and began to slip before. */
  readonly losses: { slippedOn: number; goneOn: number; cause: Cause }[]
  slippedOn: number
}

export function beginLife(random: Random, days: number): Life {
  const from = random.chance(0.5) ? random.integer(0, days) : -100
  return {
    phase: 'searching',
    cause: null,
    morale: 0.55 + random.unit() * 0.4,
    burden: random.weighted([
      [0.5, 3],
      [1, 5],
      [2, 2],
    ]),
    reliability: 0.6 + random.unit() * 0.4,
    digital: random.weighted([
      [0.15, 3],
      [0.55, 4],
      [0.9, 3],
    ]),
    turnsOn: 0,
    away: { from, until: from + random.integer(10, 28) },
    losses: [],
    slippedOn: 0,
  }
}

const shocks: readonly (readonly [Cause, number])[] = [
  ['health', 3],
  ['family', 4],
  ['housing', 2],
  ['moved', 1],
]

/** Days that a slip lasts, from and to. Discouragement is slow; whoever moves away is gone within days. */
const courses: Record<Cause, readonly [number, number]> = {
  discouraged: [28, 84],
  health: [10, 60],
  family: [10, 45],
  housing: [7, 45],
  moved: [0, 6],
}

/** One week goes by in which nothing happened on the portal; what does happen is told by the functions below. */
export function passWeek(life: Life, day: number, random: Random): void {
  switch (life.phase) {
    case 'searching': {
      life.morale = Math.max(0, life.morale - 0.012)
      const discouragement = 0.002 + 0.03 * Math.max(0, 0.6 - life.morale)
      if (random.chance(0.0035)) life.phase = 'elsewhere'
      else if (random.chance(discouragement)) slip(life, day, 'discouraged', random)
      else if (random.chance(0.004 * life.burden)) slip(life, day, random.weighted(shocks), random)
      return
    }
    case 'slipping':
      if (day >= life.turnsOn) endSlip(life, day, random)
      return
    case 'working':
      // A contract that ends brings her back.
      if (random.chance(0.012)) Object.assign(life, { phase: 'searching', morale: 0.8 })
      return
    case 'gone':
    case 'elsewhere':
  }
}

function slip(life: Life, day: number, cause: Cause, random: Random): void {
  const [least, most] = courses[cause]
  Object.assign(life, {
    phase: 'slipping',
    cause,
    slippedOn: day,
    turnsOn: day + random.integer(least, most),
  })
}

function endSlip(life: Life, day: number, random: Random): void {
  if (life.cause !== null && random.chance(life.cause === 'moved' ? 0.95 : 0.5)) {
    life.losses.push({ slippedOn: life.slippedOn, goneOn: day, cause: life.cause })
    life.phase = 'gone'
  } else {
    comeBack(life)
  }
}

function comeBack(life: Life): void {
  Object.assign(life, { phase: 'searching', cause: null, morale: Math.max(life.morale, 0.55) })
}

/** Somebody of the Cité spoke with her. It brings some back, whatever they were told. */
export function beSpokenWith(life: Life, random: Random): void {
  life.morale = Math.min(1, life.morale + 0.05)
  if (life.phase === 'slipping' && random.chance(0.35)) comeBack(life)
  if (life.phase === 'gone' && random.chance(0.25)) comeBack(life)
}

/** News of an introduction. @param by of morale, from -1 to 1. */
export function hearNews(life: Life, by: number): void {
  life.morale = Math.min(1, Math.max(0, life.morale + by))
}

export function beHired(life: Life): void {
  Object.assign(life, { phase: 'working', cause: null, morale: 1 })
}

/** What is asked of her: a call taken, an appointment kept, a mail answered, an offer answered. */
export type Request = 'call' | 'appointment' | 'mail' | 'offer'

const willing: Record<Exclude<Phase, 'slipping'>, Record<Request, number>> = {
  searching: { call: 0.75, appointment: 0.9, mail: 0.75, offer: 0.9 },
  gone: { call: 0.06, appointment: 0.03, mail: 0.02, offer: 0.02 },
  working: { call: 0.5, appointment: 0.3, mail: 0.3, offer: 0.3 },
  elsewhere: { call: 0.4, appointment: 0.15, mail: 0.15, offer: 0.1 },
}

/** How likely she does what is asked, on this day. A mail is for whoever is at ease with mails. */
export function likelihood(life: Life, request: Request, day: number): number {
  const base = willingness(life, request, day) * (0.5 + life.reliability / 2)
  const absent = isAway(life, day) ? 0.3 : 1
  return base * absent * (request === 'mail' ? life.digital : 1)
}

export const isAway = ({ away }: Life, day: number) => day >= away.from && day <= away.until

/** From 0 to 1: how far along a slip is. */
export function slope({ turnsOn, slippedOn }: Life, day: number): number {
  return Math.min(1, (day - slippedOn) / Math.max(1, turnsOn - slippedOn))
}

/** A slip is a slope: at its beginning she answers as before, at its end as whoever is gone. */
function willingness(life: Life, request: Request, day: number): number {
  if (life.phase !== 'slipping') return willing[life.phase][request]
  const along = slope(life, day)
  return willing.searching[request] * (1 - along) + willing.gone[request] * along
}
