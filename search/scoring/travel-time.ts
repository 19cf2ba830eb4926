/**
 * Travel time as an estimate, from two cell centres and a few assumptions: no router, no timetable, and no
 * address leaves the house. Wherever it is shown, it is shown as an estimate.
 */
import { travelBands, type TravelBand, type TravelMode } from '@/drizzle/vocabulary'
import type { Cell, WeeklySlots } from '../documents'
import { includesNight } from '../weekly-slots'
import { kilometresBetween } from './cell-distance'

export interface ModeAssumptions {
  /** Length of the way over the great-circle distance. */
  detour: number
  /** Minutes that do not depend on the distance. */
  overheadMinutes: number
  /** Speed by stretch of the way, from the start; the last stretch has no end. */
  stretches: readonly { upToKilometres: number; kilometresPerHour: number }[]
  runsAtNight: boolean
}

/**
 * Assumptions for a dense town and its surroundings, on the careful side; none is a measurement made here.
 * A cell's centre is up to 200 m from the door, which the rounding up to a whole minute does not correct.
 */
export const travelAssumptions: Readonly<Record<TravelMode, ModeAssumptions>> = {
  // 4.5 km/h: an adult's ordinary pace, crossings included. Footpaths cut through: little detour.
  walk: {
    detour: 1.25,
    overheadMinutes: 0,
    stretches: [{ upToKilometres: Infinity, kilometresPerHour: 4.5 }],
    runsAtNight: true,
  },
  // 14 km/h: door to door on an ordinary bike in town. Two minutes to take it out and lock it.
  bike: {
    detour: 1.3,
    overheadMinutes: 2,
    stretches: [{ upToKilometres: Infinity, kilometresPerHour: 14 }],
    runsAtNight: true,
  },
  // 18 km/h: the order of a tram's or bus's commercial speed in town; beyond, coaches and regional trains.
  // Lines bend more than streets. Eight minutes to walk to the stop, wait, and walk from the last one.
  transit: {
    detour: 1.4,
    overheadMinutes: 8,
    stretches: [
      { upToKilometres: 10, kilometresPerHour: 18 },
      { upToKilometres: Infinity, kilometresPerHour: 40 },
    ],
    runsAtNight: false,
  },
  // 25 km/h in town at working hours, 55 beyond. Five minutes to park and walk from there.
  car: {
    detour: 1.35,
    overheadMinutes: 5,
    stretches: [
      { upToKilometres: 6, kilometresPerHour: 25 },
      { upToKilometres: Infinity, kilometresPerHour: 55 },
    ],
    runsAtNight: true,
  },
}

export type TravelEstimate =
  | { kind: 'estimate'; mode: TravelMode; minutes: number; kilometres: number }
  | { kind: 'unreachable'; mode: TravelMode; reason: 'no_transit_at_night' }

/**
 * What scoring asks of whatever knows the ways: pure, and at once, since it is asked of every person at every ranking.
 * An adapter over a timetable reads it beforehand, as the vocabulary is read.
 */
export interface TravelTime {
  /**
   * One way, whole minutes. `slots` are the offer's weekly slots, null when not known: the mode must run at all of them.
   * Both cells are valid H3 indexes.
   */
  estimate(fromCell: Cell, toCell: Cell, mode: TravelMode, slots: WeeklySlots | null): TravelEstimate
}

/**
 * One way, whole minutes rounded up, kilometres of way. `slots` are the offer's weekly slots, null when not
 * known: the mode must run at all of them, for a trip missed once a week is a job lost.
 * @throws an h3-js error when a cell is not valid.
 */
export function estimateTravel(
  fromCell: Cell,
  toCell: Cell,
  mode: TravelMode,
  slots: WeeklySlots | null,
): TravelEstimate {
  const assumptions = travelAssumptions[mode]
  if (!assumptions.runsAtNight && slots !== null && includesNight(slots)) {
    return { kind: 'unreachable', mode, reason: 'no_transit_at_night' }
  }
  const kilometres = kilometresBetween(fromCell, toCell) * assumptions.detour
  const minutes = assumptions.overheadMinutes + minutesOnTheWay(kilometres, assumptions.stretches)
  // Off by less than a second is not a minute more: centres are computed in floating point.
  return { kind: 'estimate', mode, minutes: Math.max(0, Math.ceil(minutes - 0.01)), kilometres }
}

/** Travel times from distance, the portal's own until it has a timetable. */
export const travelTimeFromDistance: TravelTime = { estimate: estimateTravel }

/** The narrowest band that holds the trip; null past an hour. */
export function travelBand(minutes: number): TravelBand | null {
  return travelBands.find((band) => minutes <= band) ?? null
}

function minutesOnTheWay(kilometres: number, stretches: ModeAssumptions['stretches']): number {
  let minutes = 0
  let travelled = 0
  for (const { upToKilometres, kilometresPerHour } of stretches) {
    const stretch = Math.min(kilometres, upToKilometres) - travelled
    if (stretch <= 0) break
    minutes += (stretch / kilometresPerHour) * 60
    travelled += stretch
  }
  return minutes
}
