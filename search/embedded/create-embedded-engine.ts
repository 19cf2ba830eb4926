import type { ProfileSource, RankedProfile, SearchEngine } from '../port'
import { checkRankingPage } from '../ranking-page'
import { scoreMatch } from '../scoring/score-match'
import type { ScoreRules } from '../scoring/score-rules'
import { travelTimeFromDistance, type TravelTime } from '../scoring/travel-time'
import type { MatchVocabulary } from '../scoring/vocabulary'
import type { MatchWeights } from '../scoring/weights'
import { createProfileColumns, type ProfileColumns } from './columns/profile-columns'
import { followSource } from './follow-source'
import { planGates } from './plan/gate-plan'
import { narrowAll } from './plan/narrow'
import { planScore } from './plan/score-plan'
import { createTripTables, type TripTable } from './plan/trip-table'
import { realPauses, rowsPerBlock, scanRows, type Pauses } from './scan'
import { createTopRows } from './top-rows'
import { createTurnQueue } from './turn-queue'

export interface EmbeddedEngineOptions {
  source: ProfileSource
  /** Asked at each ranking, so that a newly imported vocabulary counts at once. */
  vocabulary: () => MatchVocabulary | Promise<MatchVocabulary>
  /** Asked at each ranking, so that a version adopted elsewhere counts at once. The same version is the same object. */
  weights: () => MatchWeights | Promise<MatchWeights>
  travelTime?: TravelTime
  pauses?: Pauses
}

export interface EmbeddedEngine extends SearchEngine {
  /** Bytes of the columns, whatever the vocabulary takes. */
  readonly columnBytes: number
}

/** A ranking was asked of an engine that has been closed. */
export class EngineClosedError extends Error {
  override readonly name = 'EngineClosedError'
}

/**
 * The engine that lives in the process: every visible profile in columns, scanned whole at each ranking.
 * `rank` and `count` throw EngineClosedError, or what the source, the vocabulary or the weights throw; `rank` InvalidPageError too.
 */
export async function createEmbeddedEngine({
  source,
  vocabulary,
  weights,
  travelTime = travelTimeFromDistance,
  pauses = realPauses,
}: EmbeddedEngineOptions): Promise<EmbeddedEngine> {
  const holder = { columns: createProfileColumns() }
  const inTurn = createTurnQueue()
  const follower = await followSource(source, holder, inTurn)
  const tripsOf = createTripTables(travelTime)
  /** Millionths of a point of the trips of one block of rows. */
  const fines = new Int32Array(rowsPerBlock)
  let closed = false

  function refuseOnceClosed(): void {
    if (closed) throw new EngineClosedError('the embedded engine is closed')
  }

  /** Columns as fresh as the call, and nobody writing to them meanwhile. */
  async function read<Result>(
    scan: (columns: ProfileColumns, rules: ScoreRules) => Promise<Result>,
  ): Promise<Result> {
    refuseOnceClosed()
    const [words, numbers] = await Promise.all([vocabulary(), weights(), follower.catchUp()])
    return inTurn(() => {
      // Closing empties the columns: a ranking caught on its way would answer that there is nobody.
      refuseOnceClosed()
      return scan(holder.columns, { vocabulary: words, weights: numbers })
    })
  }

  return {
    name: 'embedded',
    async rank(offer, page) {
      checkRankingPage(page)
      return read(async (columns, rules) => {
        const gates = planGates(offer, columns)
        const trips = tripsOf(offer, columns, rules.weights)
        const plan = planScore(offer, columns, rules)
        const { exposures, ids } = columns
        const top = createTopRows(page.offset + page.limit, (row, other) => {
          const difference = (exposures[row] ?? 0) - (exposures[other] ?? 0)
          return difference === 0 ? ids.compare(row, other) < 0 : difference < 0
        })
        let total = 0
        await scanRows(
          columns.size,
          (rows, size) => {
            const count = trips.narrow(rows, narrowAll(gates, rows, size), fines)
            plan.rate(rows, count, fines, top)
            total += count
          },
          pauses,
        )
        const rows = top
          .take()
          .slice(page.offset)
          .map((row): RankedProfile => {
            const profile = columns.read(row)
            const match = scoreMatch(offer, profile, rules.vocabulary, rules.weights, travelTime)
            return { profileId: profile.id, exposure: profile.exposure, match }
          })
        return { rows, total }
      })
    },
    async count(offers) {
      return read(async (columns, rules) => {
        // Most are one offer with one thing less: the same trips, unless it is the hours that differ.
        const tables = new Map<string, TripTable>()
        const plans = offers.map((offer) => {
          const key = `${offer.workplaceCell} ${offer.slots}`
          const trips = tables.get(key) ?? tripsOf(offer, columns, rules.weights)
          tables.set(key, trips)
          return { gates: planGates(offer, columns), trips, total: 0 }
        })
        for (const plan of plans) {
          await scanRows(
            columns.size,
            (rows, size) => {
              plan.total += plan.trips.narrow(rows, narrowAll(plan.gates, rows, size), fines)
            },
            pauses,
          )
        }
        return plans.map(({ total }) => total)
      })
    },
    async close() {
      closed = true
      holder.columns = createProfileColumns()
    },
    get columnBytes() {
      return holder.columns.bytes
    },
  }
}
