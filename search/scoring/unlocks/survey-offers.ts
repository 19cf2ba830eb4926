/** What a set of offers holds for one person: those open to her, and what one thing gained would open of the others. */
import type { OfferCriteria, ProfileDocument } from '../../documents'
import { meetsLicence } from '../gates/entitled-licences'
import { checkGates, checkTravel, isClosed, type Gate } from '../gates/gates'
import { meetsLanguage, type Requirement } from '../gates/requirement-gates'
import { travelTimeFromDistance, type TravelTime } from '../travel-time'
import { compareTrips, noTrips, type Trips } from '../trips'
import { listAskableGains, type AskableGains } from './askable-gains'
import type { Gain } from './gain'

export interface Unlock {
  gain: Gain
  /** Offers closed to her today and open with it, nothing else changed. */
  opened: number
}

export interface OfferSurvey {
  /** Positions of the offers that are open to her as she is. */
  open: number[]
  /** How many offers only the membership of another pool keeps closed. */
  inOtherPools: number
  /** All that opens an offer, in no order. What she has not told closes nothing, so telling it is no gain. */
  unlocks: Unlock[]
}

/**
 * Exact for the offers given. Prepared once, then asked of one person after the other.
 * @param options.unlocks whether what would open the offer at a position is worth telling; else it is only looked at
 * whether it is open.
 */
export function createOfferSurvey(
  offers: readonly OfferCriteria[],
  {
    travelTime = travelTimeFromDistance,
    unlocks = () => true,
  }: { travelTime?: TravelTime; unlocks?: (position: number) => boolean } = {},
): (profile: ProfileDocument) => OfferSurvey {
  const gains = listAskableGains(offers.filter((_, position) => unlocks(position)))
  const places = numberPlaces(offers)
  return (profile) => {
    const open: number[] = []
    const opened = new Map<Gain, number>()
    const tripsTo: Trips[] = []
    let inOtherPools = 0
    for (const [position, offer] of offers.entries()) {
      // Trips are the dear part: worked out once for each place, and only where the other gates leave a chance.
      const closed = checkGates(offer, profile, noTrips).filter(isClosed)
      if (closed.length > 1) continue
      const trips = (tripsTo[places[position] ?? 0] ??= compareTrips(offer, profile, travelTime))
      const [gate, another] = [...closed, ...checkTravel(trips).filter(isClosed)]
      if (gate === undefined) {
        open.push(position)
        continue
      }
      // Two closed gates are never opened by one gain.
      if (another !== undefined || !unlocks(position)) continue
      if (gate.gate === 'pool') inOtherPools += 1
      for (const gain of gainsThatOpen(gate, offer, profile, gains, travelTime)) {
        opened.set(gain, (opened.get(gain) ?? 0) + 1)
      }
    }
    return { open, inOtherPools, unlocks: Array.from(opened, ([gain, count]) => ({ gain, opened: count })) }
  }
}

/** Offers at one workplace and the same hours have the same trips. */
function numberPlaces(offers: readonly OfferCriteria[]): number[] {
  const numbers = new Map<string, number>()
  return offers.map(({ workplaceCell, slots }) => {
    const key = `${workplaceCell} ${slots}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/** Every gain that opens the one gate that is closed. */
function gainsThatOpen(
  gate: Gate,
  offer: OfferCriteria,
  profile: ProfileDocument,
  gains: AskableGains,
  travelTime: TravelTime,
): Gain[] {
  switch (gate.gate) {
    case 'skills':
    case 'certificates': {
      const [code, ...others] = new Set(missingOf(gate.requirements))
      const gain = code === undefined || others.length > 0 ? undefined : gains[gate.gate].get(code)
      return gain === undefined ? [] : [gain]
    }
    case 'licences': {
      const missing = missingOf(gate.requirements)
      return gains.licences.filter(({ code }) => missing.every((wanted) => meetsLicence([code], wanted)))
    }
    case 'languages': {
      const missing = missingOf(gate.requirements)
      return gains.languages.filter(({ language }) =>
        missing.every((wanted) => meetsLanguage([language], wanted)),
      )
    }
    case 'travel':
      return longerTrips(offer, profile, gains, travelTime)
    case 'pool':
    case 'contract':
    case 'slots':
    case 'start':
      return []
  }
}

function missingOf<Wanted>(requirements: readonly Requirement<Wanted>[]): Wanted[] {
  return requirements
    .filter(({ indispensable, met }) => indispensable && met === 'missing')
    .map(({ asked }) => asked)
}

/** Each longer trip by a mode she uses, and each trip by one that she could take up, that reaches the workplace. */
function longerTrips(
  { workplaceCell, slots }: OfferCriteria,
  { homeCell, travelLimits }: ProfileDocument,
  { trips }: AskableGains,
  travelTime: TravelTime,
): Gain[] {
  if (travelLimits === null || homeCell === null || workplaceCell === null) return []
  return trips.flatMap(({ mode, gains }): Gain[] => {
    const trip = travelTime.estimate(homeCell, workplaceCell, mode, slots)
    if (trip.kind !== 'estimate') return []
    const stated = travelLimits[mode] ?? 0
    return gains.filter(({ limit }) => limit > stated && limit >= trip.minutes)
  })
}
