import type { PastOffer } from '@/app/modules/offers/index.server'
import type { EstablishmentId, ProfileId } from '@/drizzle/ids'
import type { OfferCriteria } from '@/search/documents'
import type { MatchWeights } from '@/search/scoring/weights'
import { giniOf } from '../../fairness/gini'
import { comparePages, type Move } from './compare-pages'
import type { ReplayReport } from './replay-report'

/** The visible people as they stood when it was opened, ranked exactly by any weights. */
export interface FrozenPool {
  readonly people: number
  /** The first of those inside the offer's gates, best first, and how many are inside. */
  rank(
    offer: OfferCriteria,
    weights: MatchWeights,
    limit: number,
  ): Promise<{ profileIds: ProfileId[]; total: number }>
}

export interface ReplayPlan {
  weights: { before: MatchWeights; after: MatchWeights }
  days: number
  /** Places that an employer reads first. */
  firstPage: number
  /** Places read of each list: whoever is further down has no place. */
  depth: number
  /** What the employer of the offer calls this person. */
  referenceOf(establishmentId: EstablishmentId, profileId: ProfileId): string
}

/** Enough to see what kind of people move, few enough to read. */
const namedMoves = 3

/** Ranks each offer by both versions and tells what changes, exact. */
export async function replayOffers(
  offers: readonly PastOffer[],
  pool: FrozenPool,
  { weights, days, firstPage, depth, referenceOf }: ReplayPlan,
): Promise<ReplayReport> {
  const shown = { before: new Map<ProfileId, number>(), after: new Map<ProfileId, number>() }
  const rows: ReplayReport['offers'] = []
  let moved = 0
  for (const { title, establishmentId, criteria } of offers) {
    const before = await pool.rank(criteria, weights.before, depth)
    const after = await pool.rank(criteria, weights.after, depth)
    const { moves, distance, ...change } = comparePages(before.profileIds, after.profileIds, firstPage)
    countShown(shown.before, before.profileIds.slice(0, firstPage))
    countShown(shown.after, after.profileIds.slice(0, firstPage))
    moved += distance
    const rises = moves.filter((move) => isRise(move))
    const falls = moves.filter((move) => !isRise(move))
    rows.push({
      title,
      people: before.total,
      ...change,
      moves: [...rises.slice(0, namedMoves), ...falls.slice(-namedMoves)].map(({ id, ...move }) => ({
        reference: referenceOf(establishmentId, id),
        ...move,
      })),
    })
  }
  const sum = (of: 'places' | 'changed' | 'entered') => rows.reduce((total, row) => total + row[of], 0)
  const everShown = [...new Set([...shown.before.keys(), ...shown.after.keys()])]
  const gained = everShown.map((id) => (shown.after.get(id) ?? 0) - (shown.before.get(id) ?? 0))
  const places = sum('places')
  return {
    days,
    depth,
    people: pool.people,
    places,
    changed: sum('changed'),
    entered: sum('entered'),
    meanMove: places === 0 ? 0 : moved / places,
    shownMore: gained.filter((difference) => difference > 0).length,
    shownLess: gained.filter((difference) => difference < 0).length,
    gini: {
      before: giniOf(withUnseen(shown.before, pool.people)),
      after: giniOf(withUnseen(shown.after, pool.people)),
    },
    offers: rows.toSorted((a, b) => b.changed / (b.places || 1) - a.changed / (a.places || 1)),
  }
}

function countShown(times: Map<ProfileId, number>, ids: readonly ProfileId[]): void {
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
}

/** The number of first pages of everybody, those on none included. */
function withUnseen(times: ReadonlyMap<ProfileId, number>, people: number): number[] {
  return [...times.values(), ...Array.from({ length: people - times.size }, () => 0)]
}

function isRise<Id>({ before, after }: Move<Id>): boolean {
  return (after ?? Infinity) < (before ?? Infinity)
}
