import { travelModes } from '@/drizzle/vocabulary'
import type { ProfileDocument } from '../../documents'
import { fineShare } from '../../scoring/apportion-points'
import { tripShare } from '../../scoring/parts/mobility-part'
import type { MatchWeights } from '../../scoring/weights'

/**
 * What a trip is worth within each set of limits, whatever the offer: a number for every answer, "not known" included,
 * so that the best of a person's modes is found without asking anything on the way.
 */
export interface LimitTable {
  /** The weights and the sets it was made from, and how many they were. */
  weights: MatchWeights
  sets: readonly ProfileDocument['travelLimits'][]
  count: number
  /** At `set * modes + mode`: where in `fines` the line of that limit starts. */
  lineAt: Uint32Array
  /** Lines of millionths of a point by whole minutes; -1 beyond the limit. */
  fines: Int32Array
  /** Stands for any number of minutes beyond every limit, and for a mode that does not run. */
  tooLong: number
  /** Stands for the minutes of a trip from or to a place not known. */
  unknown: number
}

export function tabulateLimits(
  sets: readonly ProfileDocument['travelLimits'][],
  weights: MatchWeights,
): LimitTable {
  const { points, neutral } = weights
  const neutralFine = fineShare(neutral.mobility, points.mobility)
  const limits = [...new Set(sets.flatMap((byMode) => travelModes.map((mode) => byMode?.[mode])))]
  const longest = limits.reduce<number>((most, limit) => Math.max(most, limit ?? 0), 0)
  const tooLong = Math.floor(longest) + 1
  const unknown = tooLong + 1
  const width = unknown + 1

  const line = (fineOf: (minutes: number) => number) =>
    Array.from({ length: width }, (_, minutes) => (minutes === unknown ? neutralFine : fineOf(minutes)))
  const lines = limits.map((limit) =>
    line((minutes) =>
      limit !== undefined && minutes <= limit
        ? fineShare(tripShare(minutes, limit, weights), points.mobility)
        : -1,
    ),
  )
  // For somebody who stated no limit at all.
  const neutralLine = lines.push(line(() => neutralFine)) - 1

  const lineAt = Uint32Array.from(
    sets.flatMap((byMode) => {
      const isStated = travelModes.some((mode) => byMode?.[mode] !== undefined)
      return travelModes.map((mode) => width * (isStated ? limits.indexOf(byMode?.[mode]) : neutralLine))
    }),
  )
  return {
    weights,
    sets,
    count: sets.length,
    lineAt,
    fines: Int32Array.from(lines.flat()),
    tooLong,
    unknown,
  }
}
