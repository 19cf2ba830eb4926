import type { TravelBand, TravelMode } from '@/drizzle/vocabulary'
import { travelBand } from '../travel-time'
import type { FeasibleTrip, Trips } from '../trips'
import type { MatchWeights } from '../weights'

/** An employer may read `band` and nothing finer; `minutes` and `limit` are for the person and her caseworker. */
export type MobilityEvidence =
  | { kind: 'within' | 'beyond'; mode: TravelMode; minutes: number; limit: number; band: TravelBand | null }
  /** None of her modes runs at the offer's hours. */
  | { kind: 'not_running' }
  | { kind: 'unknown'; missing: 'workplace' | 'home' | 'limits' }

/** The best of the trips within her limits; nothing when all are beyond; neutral when there is none to judge. */
export function compareMobility(
  trips: Trips,
  weights: MatchWeights,
): { share: number; evidence: MobilityEvidence } {
  if (!trips.known) {
    return { share: weights.neutral.mobility, evidence: { kind: 'unknown', missing: trips.missing } }
  }
  const rated = trips.byMode
    .filter((trip): trip is FeasibleTrip => trip.runs)
    .map((trip) => ({ trip, share: trip.fits ? tripShare(trip.minutes, trip.limit, weights) : 0 }))
    .toSorted((a, b) => b.share - a.share || a.trip.minutes - b.trip.minutes)
  const [best] = rated
  if (best === undefined) return { share: 0, evidence: { kind: 'not_running' } }
  const { mode, minutes, limit, fits } = best.trip
  const kind = fits ? 'within' : 'beyond'
  return { share: best.share, evidence: { kind, mode, minutes, limit, band: travelBand(minutes) } }
}

/**
 * What a trip of `minutes`, within her own limit, is worth: from 1 near by to `atLimit` at the limit.
 * Rated by the end of the trip's band, never by its minutes: an employer reads the points, and points made of minutes
 * would tell, from a few workplaces, in which street a home is (privacy, point 4).
 */
export function tripShare(minutes: number, limit: number, { mobility }: MatchWeights): number {
  const rated = Math.min(travelBand(minutes) ?? limit, limit)
  if (rated <= mobility.fullUpTo) return 1
  const used = (rated - mobility.fullUpTo) / (limit - mobility.fullUpTo)
  return 1 - used * (1 - mobility.atLimit)
}
