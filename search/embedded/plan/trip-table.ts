/** The trips of one offer: a home cell and a set of limits say all, and both are few. */
import { travelModes } from '@/drizzle/vocabulary'
import { isValidCell } from 'h3-js'
import type { OfferCriteria } from '../../documents'
import { fineShare } from '../../scoring/apportion-points'
import type { TravelTime } from '../../scoring/travel-time'
import type { MatchWeights } from '../../scoring/weights'
import { cellAt, limitsAt, setCount, type ProfileColumns } from '../columns/profile-columns'
import { larger } from './larger'
import { tabulateLimits, type LimitTable } from './limit-table'

export interface TripTable {
  /** Keeps the rows that have a trip within their limits, as a Narrow does; `fines` gets the millionths of a point of the best. */
  narrow(rows: Uint32Array, count: number, fines: Int32Array): number
}

const modeCount = travelModes.length

/** The trips of any offer. What depends on the limits alone is kept until a new set of limits, or of weights, comes. */
export function createTripTables(
  travelTime: TravelTime,
): (offer: OfferCriteria, columns: ProfileColumns, weights: MatchWeights) => TripTable {
  let limits: LimitTable | null = null
  return (offer, columns, weights) => {
    const { values } = columns.dictionaries.limits
    if (limits?.weights !== weights || limits.sets !== values || limits.count !== values.length) {
      limits = tabulateLimits(values, weights)
    }
    return tabulateTrips(offer, columns, limits, weights, travelTime)
  }
}

function tabulateTrips(
  { workplaceCell, slots }: OfferCriteria,
  { sets, dictionaries, placedCells }: ProfileColumns,
  { lineAt, fines: worths, tooLong, unknown }: LimitTable,
  weights: MatchWeights,
  travelTime: TravelTime,
): TripTable {
  const neutral = fineShare(weights.neutral.mobility, weights.points.mobility)
  // No trip is compared then, and no gate closes.
  if (workplaceCell === null || !isValidCell(workplaceCell)) {
    return {
      narrow(rows, count, fines) {
        fines.fill(neutral, 0, count)
        return count
      },
    }
  }

  const cells = dictionaries.cells.values
  const minutes = new Uint16Array(cells.length * modeCount)
  for (const [index, cell] of cells.entries()) {
    const at = index * modeCount
    if (cell === null || placedCells[index] !== 1) {
      minutes.fill(unknown, at, at + modeCount)
      continue
    }
    for (const [position, mode] of travelModes.entries()) {
      const travel = travelTime.estimate(cell, workplaceCell, mode, slots)
      minutes[at + position] = travel.kind === 'estimate' ? Math.min(travel.minutes, tooLong) : tooLong
    }
  }

  return {
    narrow(rows, count, fines) {
      let kept = 0
      for (let at = 0; at < count; at += 1) {
        const row = rows[at] ?? 0
        const cell = (sets[row * setCount + cellAt] ?? 0) * modeCount
        const limit = (sets[row * setCount + limitsAt] ?? 0) * modeCount
        let best = -1
        for (let mode = 0; mode < modeCount; mode += 1) {
          const fine = worths[(lineAt[limit + mode] ?? 0) + (minutes[cell + mode] ?? 0)] ?? 0
          best = larger(best, fine)
        }
        rows[kept] = row
        fines[kept] = best
        kept += 1 + (best >> 31)
      }
      return kept
    },
  }
}
