/** The trips of one offer: a home cell and a set of limits say all, and both are few. */
import { travelModes } from '@/drizzle/vocabulary'
import type { OfferCriteria } from '../../documents'
import { fineShare } from '../../scoring/apportion-points'
import { tripShare } from '../../scoring/parts/mobility-part'
import type { TravelTime } from '../../scoring/travel-time'
import type { MatchWeights } from '../../scoring/weights'
import { cellAt, isKnownCell, limitsAt, setCount, type ProfileColumns } from '../columns/profile-columns'

export interface TripTable {
  /** Millionths of a point of the row's best trip; below 0 when none is within her limits. */
  fineOf(row: number): number
}

const notRunning = 0xffff
const mostPairs = 2 ** 20

/** Null when the workplace is not known: no trip is compared then, and no gate closes. */
export function tabulateTrips(
  offer: OfferCriteria,
  columns: ProfileColumns,
  weights: MatchWeights,
  travelTime: TravelTime,
): TripTable | null {
  const { workplaceCell } = offer
  if (!isKnownCell(workplaceCell)) return null
  const { sets, dictionaries } = columns
  const modeCount = travelModes.length
  const neutral = fineShare(weights.neutral.mobility, weights.points.mobility)

  const cells = dictionaries.cells.values
  const minutes = new Uint16Array(cells.length * modeCount).fill(notRunning)
  const known = new Uint8Array(cells.length)
  for (const [index, cell] of cells.entries()) {
    if (!isKnownCell(cell)) continue
    known[index] = 1
    for (const [position, mode] of travelModes.entries()) {
      const travel = travelTime.estimate(cell, workplaceCell, mode, offer.slots)
      if (travel.kind === 'estimate')
        minutes[index * modeCount + position] = Math.min(travel.minutes, notRunning)
    }
  }

  const limits = dictionaries.limits.values.map((byMode) => {
    const stated = travelModes.flatMap((mode, position) => {
      const limit = byMode?.[mode]
      return limit === undefined ? [] : [{ position, limit, shares: sharesOf(limit, weights) }]
    })
    return stated.length === 0 ? null : stated
  })
  // Most rows share a pair with another: each is worked out once, when it is first met, unless pairs are too many to keep.
  const unmet = -2
  const pairs = cells.length * limits.length
  const fines = pairs <= mostPairs ? new Int32Array(pairs).fill(unmet) : null

  function work(cell: number, limit: number): number {
    const stated = limits[limit]
    if (known[cell] === 0 || stated === null || stated === undefined) return neutral
    let best = -1
    for (const { position, limit: longest, shares } of stated) {
      const taken = minutes[cell * modeCount + position] ?? notRunning
      if (taken <= longest) best = Math.max(best, shares[taken] ?? 0)
    }
    return best
  }

  return {
    fineOf(row) {
      const cell = sets[row * setCount + cellAt] ?? 0
      const limit = sets[row * setCount + limitsAt] ?? 0
      if (fines === null) return work(cell, limit)
      const at = cell * limits.length + limit
      const found = fines[at] ?? unmet
      return found === unmet ? (fines[at] = work(cell, limit)) : found
    },
  }
}

/** Millionths of a point by whole minutes, up to the limit. */
function sharesOf(limit: number, weights: MatchWeights): Int32Array {
  return Int32Array.from({ length: Math.max(0, Math.floor(limit)) + 1 }, (_, minutes) =>
    fineShare(tripShare(minutes, limit, weights), weights.points.mobility),
  )
}
