import { travelModes, type TravelMode } from '@/drizzle/vocabulary'
import { isValidCell } from 'h3-js'
import type { OfferCriteria, ProfileDocument } from '../documents'
import { travelTimeFromDistance, type TravelTime } from './travel-time'

/** Minutes are finer than what an employer may read: only bands leave the portal's own people. */
export type Trip =
  | { mode: TravelMode; limit: number; runs: true; minutes: number; fits: boolean }
  | { mode: TravelMode; limit: number; runs: false; reason: 'no_transit_at_night'; fits: false }

export type FeasibleTrip = Extract<Trip, { runs: true }>

export type Trips =
  { known: true; byMode: Trip[] } | { known: false; missing: 'workplace' | 'home' | 'limits' }

/** No workplace: leaves the gate of the trip out. */
export const noTrips: Trips = { known: false, missing: 'workplace' }

/**
 * The trip by each mode the person uses, against her own limit for it. An invalid cell is a place not known.
 * So are limits for no mode at all: everybody goes about somehow, it has only not been asked.
 */
export function compareTrips(
  offer: OfferCriteria,
  profile: ProfileDocument,
  travelTime: TravelTime = travelTimeFromDistance,
): Trips {
  const { homeCell, travelLimits } = profile
  const { workplaceCell } = offer
  if (workplaceCell === null || !isValidCell(workplaceCell)) return { known: false, missing: 'workplace' }
  if (homeCell === null || !isValidCell(homeCell)) return { known: false, missing: 'home' }

  const byMode: Trip[] = []
  for (const mode of travelModes) {
    const limit = travelLimits?.[mode]
    if (limit === undefined) continue
    const travel = travelTime.estimate(homeCell, workplaceCell, mode, offer.slots)
    byMode.push(
      travel.kind === 'estimate'
        ? { mode, limit, runs: true, minutes: travel.minutes, fits: travel.minutes <= limit }
        : { mode, limit, runs: false, reason: travel.reason, fits: false },
    )
  }
  return byMode.length === 0 ? { known: false, missing: 'limits' } : { known: true, byMode }
}
