/** Who has a trip within her own limits to a workplace, and what it may be worth, as filters over homes and limits. */
import { travelLimits, travelModes, type TravelLimit, type TravelMode } from '@/drizzle/vocabulary'
import { isValidCell } from 'h3-js'
import type { Cell, OfferCriteria } from '../../documents'
import { tripShare } from '../../scoring/parts/mobility-part'
import type { TravelTime } from '../../scoring/travel-time'
import type { MatchWeights } from '../../scoring/weights'
import { reachWord, unknownWord } from '../index-document'
import { and, everybody, isOneOf, or, type Expression } from './expression'
import type { HomeCover } from './home-cover'

export interface TripFilter {
  /** Exactly those for whom the gate of travel is not closed. */
  open: Expression
  /** Best first. The last holds all of `open`, and some who live near them: a tenth of the words. */
  tiers: TripTier[]
}

export interface TripTier {
  /** The share of the mobility part that nobody outside of the better tiers passes. */
  share: number
  /** All who may earn it, or less down to the next tier's, and some who live near them. */
  members: Expression
}

/** Where tiers begin: a near trip, and one that is worth no less than a trip not known. */
const tierShares = (weights: MatchWeights) => [1, weights.neutral.mobility, 0]

/** The filters of any offer. Those of one workplace and week are kept until homes or weights change. */
export function createTripFilters(
  travelTime: TravelTime,
): (offer: OfferCriteria, homes: HomeCover, weights: MatchWeights) => TripFilter {
  let kept: { homes: HomeCover; weights: MatchWeights; filters: Map<string, TripFilter> } | null = null
  return (offer, homes, weights) => {
    if (kept?.homes !== homes || kept.weights !== weights || kept.filters.size >= mostKept) {
      kept = { homes, weights, filters: new Map() }
    }
    const key = `${offer.workplaceCell} ${offer.slots}`
    const filter = kept.filters.get(key) ?? tripFilter(offer, homes, { travelTime, weights })
    kept.filters.set(key, filter)
    return filter
  }
}

/** Filters of some hundred conditions each. */
const mostKept = 2000

function tripFilter(
  { workplaceCell, slots }: OfferCriteria,
  homes: HomeCover,
  { travelTime, weights }: { travelTime: TravelTime; weights: MatchWeights },
): TripFilter {
  const neutral = weights.neutral.mobility
  if (workplaceCell === null || !isValidCell(workplaceCell)) {
    return { open: everybody, tiers: [{ share: neutral, members: everybody }] }
  }

  const trips = travelModes.map((mode) => ({
    mode,
    minutes: homes.cells.map((cell) => {
      const travel = travelTime.estimate(cell, workplaceCell, mode, slots)
      return travel.kind === 'estimate' ? travel.minutes : Infinity
    }),
  }))
  const shareOf = (minutes: number, limit: number) =>
    minutes <= limit ? tripShare(minutes, limit, weights) : -1
  /** By mode and limit, the homes from where the trip is worth `least`. */
  const reaches = (least: number) =>
    trips.flatMap(({ mode, minutes }) =>
      travelLimits.map((limit) => ({
        mode,
        limit,
        near: homes.cells.filter((_, position) => shareOf(minutes[position] ?? Infinity, limit) >= least),
      })),
    )
  const shares = [
    neutral,
    ...trips.flatMap(({ minutes }) =>
      [...new Set(minutes)].flatMap((taken) => travelLimits.map((limit) => shareOf(taken, limit))),
    ),
  ]

  return {
    open: within(reaches(0), homes.cover, true),
    tiers: tierShares(weights).map((least, position, all) => ({
      share: Math.max(0, ...shares.filter((share) => share < (all[position - 1] ?? Infinity))),
      members: within(reaches(least), homes.surround, neutral >= least),
    })),
  }
}

interface Reach {
  mode: TravelMode
  limit: TravelLimit
  near: readonly Cell[]
}

/** Longer limits reach as far as shorter ones, so that of those which reach the same homes the shortest says it for all. */
function within(
  reaches: readonly Reach[],
  wordsOf: (near: readonly Cell[]) => string[],
  withUnknown: boolean,
): Expression {
  const limitsByHomes = new Map<string, Expression>()
  for (const { mode, limit, near } of reaches) {
    const words = wordsOf(near)
    const key = `${mode} ${words.join()}`
    if (limitsByHomes.has(key)) continue
    limitsByHomes.set(key, and([isOneOf('reach', [reachWord(mode, limit)]), isOneOf('homes', words)]))
  }
  return or([isOneOf('reach', withUnknown ? [unknownWord] : []), ...limitsByHomes.values()])
}
