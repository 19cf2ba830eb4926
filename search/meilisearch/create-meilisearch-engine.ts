import type { OfferCriteria, ProfileDocument } from '../documents'
import { EngineUnavailableError, type SearchEngine } from '../port'
import { checkRankingPage } from '../ranking-page'
import { scoreMatch } from '../scoring/score-match'
import { travelTimeFromDistance, type TravelTime } from '../scoring/travel-time'
import type { ScoreRules } from '../scoring/score-rules'
import type { MatchVocabulary } from '../scoring/vocabulary'
import type { MatchWeights } from '../scoring/weights'
import type { MeilisearchConnection } from './connect'
import { SearchServerError } from './errors'
import type { Expression } from './filter/expression'
import { createHomeCover, homesOf, type HomeCover } from './filter/home-cover'
import { scoreFilter } from './filter/score-filter'
import { writeFilter } from './filter/write-filter'
import { createTripFilters } from './filter/trip-filter'
import { findTop } from './find-top'
import type { IndexDocument } from './index-document'
import type { Candidates } from './next-score'

export interface MeilisearchEngineOptions {
  connection: MeilisearchConnection
  /** Index of the profiles. */
  index: string
  vocabulary: () => MatchVocabulary | Promise<MatchVocabulary>
  weights: () => MatchWeights | Promise<MatchWeights>
  travelTime?: TravelTime
  /** Milliseconds for which the list of home cells is kept: a home in a cell where nobody lived waits as long. */
  overviewKept?: number
  /** Milliseconds that an answer may take, whatever it takes to find it. */
  deadline?: number
}

/**
 * The engine of a town or a region that outgrows one process. An index filters and sorts; scores are made here, on those
 * whom no filter could rule out.
 */
export function createMeilisearchEngine(options: MeilisearchEngineOptions): SearchEngine {
  const {
    connection,
    index,
    vocabulary,
    weights,
    travelTime = travelTimeFromDistance,
    deadline = 1500,
  } = options
  const overviewOf = keepOverview(options)
  const tripsOf = createTripFilters(travelTime)
  const guesses = createGuesses()

  async function prepare(offer: OfferCriteria) {
    const rules: ScoreRules = { vocabulary: await vocabulary(), weights: await weights() }
    const overview = await overviewOf()
    const trips = tripsOf(offer, overview.homes, rules.weights)
    return { rules, overview, filter: scoreFilter(offer, trips, rules) }
  }

  async function ask(
    filter: Expression,
    page: { offset: number; limit: number },
    signal: AbortSignal,
  ): Promise<Candidates> {
    if (filter.kind === 'nobody') return { documents: [], total: 0 }
    signal.throwIfAborted()
    // Not a search: the server reads a page of documents in half the time that it takes to write one of hits.
    const { results, total } = await connection.ask((client) =>
      client.index<IndexDocument>(index).getDocuments({
        // Even of everybody: it makes of it the request with a body.
        filter: filter.kind === 'everybody' ? [] : writeFilter(filter),
        sort: ['exposure:asc', 'id:asc'],
        fields: ['document'],
        ...page,
      }),
    )
    // A proxy can answer 200 with JSON of its own.
    if (!Array.isArray(results) || !Number.isInteger(total)) throw new SearchServerError('unexpected_answer')
    return { documents: results.map(({ document }): ProfileDocument => document), total }
  }

  async function countAll(filters: readonly Expression[], signal: AbortSignal): Promise<number[]> {
    const totals = await Promise.all(filters.map((filter) => ask(filter, { offset: 0, limit: 0 }, signal)))
    return totals.map(({ total }) => total)
  }

  async function beforeDeadline<Answer>(work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    const over = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const error = new SearchServerError('timed_out')
        over.abort(error)
        reject(error)
      }, deadline)
    })
    try {
      return await Promise.race([work(over.signal), tooLate])
    } catch (error) {
      throw error instanceof SearchServerError ? new EngineUnavailableError(error) : error
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    name: 'meilisearch',
    async rank(offer, page) {
      checkRankingPage(page)
      return beforeDeadline(async (signal) => {
        const { rules, overview, filter } = await prepare(offer)
        const [[total = 0], top] = await Promise.all([
          countAll([filter.eligible], signal),
          findTop({
            wanted: page.offset + page.limit,
            guess: guesses.of(offer, overview),
            ask: (score, asked) => ask(filter.scoring(score), asked, signal),
            score: (document) => scoreMatch(offer, document, rules.vocabulary, rules.weights, travelTime),
          }),
        ])
        guesses.learn(offer, overview, top.threshold)
        return { rows: top.rows.slice(page.offset), total }
      })
    },
    count: (offers) =>
      beforeDeadline(async (signal) => {
        const filters = await Promise.all(offers.map(async (offer) => (await prepare(offer)).filter.eligible))
        return countAll(filters, signal)
      }),
    async close() {},
  }
}

/** What an index holds, as far as filters and guesses ask. */
interface Overview {
  homes: HomeCover
  /** People by occupation sought or held. */
  people: Readonly<Record<string, number>>
}

/** Read again once it is older than `overviewKept`. */
function keepOverview({ connection, index, overviewKept = 1000 }: MeilisearchEngineOptions) {
  let kept: { readAt: number; overview: Promise<Overview> } | null = null
  let cover: { words: string[]; homes: HomeCover } | null = null
  async function read(): Promise<Overview> {
    const { facetDistribution } = await connection.ask((client) =>
      client.index(index).searchGet('', { limit: 0, facets: ['homes', 'occupations'] }),
    )
    const words = Object.keys(facetDistribution?.['homes'] ?? {}).sort()
    // The same cover as long as nobody moves to a new cell: filters made from it are kept.
    if (cover === null || cover.words.join() !== words.join()) {
      cover = { words, homes: createHomeCover(homesOf(words)) }
    }
    return { homes: cover.homes, people: facetDistribution?.['occupations'] ?? {} }
  }
  return () => {
    const now = performance.now()
    if (kept === null || now - kept.readAt >= overviewKept) kept = { readAt: now, overview: read() }
    return kept.overview
  }
}

/**
 * Where a search for the top begins: where the last one of this offer ended, or those of offers as it is, that many people of
 * the trade and experience asked or not. Off the mark, it costs a question more.
 */
function createGuesses() {
  const byOffer = new Map<string, number>()
  const byKind = new Map<string, number>()
  const kindOf = ({ occupation, experienceMonths }: OfferCriteria, { people }: Overview) =>
    `${Math.round(Math.log2(1 + (people[occupation] ?? 0)))} ${(experienceMonths ?? 0) > 0}`
  return {
    of: (offer: OfferCriteria, overview: Overview) =>
      byOffer.get(JSON.stringify(offer)) ?? Math.round(byKind.get(kindOf(offer, overview)) ?? firstGuess),
    learn(offer: OfferCriteria, overview: Overview, threshold: number) {
      if (byOffer.size >= mostOffers) byOffer.clear()
      byOffer.set(JSON.stringify(offer), threshold)
      const kind = kindOf(offer, overview)
      const before = byKind.get(kind) ?? threshold
      byKind.set(kind, before + (threshold - before) / 4)
    },
  }
}

const firstGuess = 40
const mostOffers = 10_000
