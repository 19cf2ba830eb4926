/** The trips of one offer: a home cell and a set of limits say all, and both are few. */
import { travelModes } from '@/drizzle/vocabulary'
import type { OfferCriteria, ProfileDocument } from '../../documents'
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

export function tabulateTrips(
  offer: OfferCriteria,
  columns: ProfileColumns,
  weights: MatchWeights,
  travelTime: TravelTime,
): TripTable {
  const { workplaceCell } = offer
  const { sets, dictionaries } = columns
  const modeCount = travelModes.length
  const neutral = fineShare(weights.neutral.mobility, weights.points.mobility)
  // No trip is compared then, and no gate closes.
  if (!isKnownCell(workplaceCell)) return { fineOf: () => neutral }

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

  const { longest, shareAt, shares, stated } = flattenLimits(dictionaries.limits.values, weights)

  return {
    fineOf(row) {
      const cell = sets[row * setCount + cellAt] ?? 0
      const limit = sets[row * setCount + limitsAt] ?? 0
      if (known[cell] === 0 || stated[limit] === 0) return neutral
      let best = -1
      for (let position = 0; position < modeCount; position += 1) {
        const taken = minutes[cell * modeCount + position] ?? notRunning
        const at = limit * modeCount + position
        if (taken > (longest[at] ?? -1)) continue
        const fine = shares[(shareAt[at] ?? 0) + taken] ?? 0
        if (fine > best) best = fine
      }
      return best
    },
  }
}

/** For each set of limits and each mode: the longest trip, and where in `shares` its millionths by minutes start. */
function flattenLimits(sets: readonly ProfileDocument['travelLimits'][], weights: MatchWeights) {
  const modeCount = travelModes.length
  const longest = new Int32Array(sets.length * modeCount).fill(-1)
  const shareAt = new Uint32Array(sets.length * modeCount)
  const stated = new Uint8Array(sets.length)
  const starts = new Map<number, number>()
  const shares: number[] = []
  for (const [index, byMode] of sets.entries()) {
    for (const [position, mode] of travelModes.entries()) {
      const limit = byMode?.[mode]
      if (limit === undefined) continue
      stated[index] = 1
      const start = starts.get(limit) ?? shares.length
      if (!starts.has(limit)) {
        starts.set(limit, start)
        shares.push(...sharesOf(limit, weights))
      }
      longest[index * modeCount + position] = Math.floor(limit)
      shareAt[index * modeCount + position] = start
    }
  }
  return { longest, shareAt, stated, shares: Int32Array.from(shares) }
}

/** Millionths of a point by whole minutes, up to the limit. */
function sharesOf(limit: number, weights: MatchWeights): number[] {
  return Array.from({ length: Math.max(0, Math.floor(limit)) + 1 }, (_, minutes) =>
    fineShare(tripShare(minutes, limit, weights), weights.points.mobility),
  )
}
