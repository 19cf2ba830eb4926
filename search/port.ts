/**
 * The contract between the portal and a search engine. No vendor type appears here, and an adapter
 * answers with the exact top of the exhaustive ranking by `scoreMatch`, never with something near it.
 */
import type { OfferCriteria, ProfileDocument } from './documents'
import type { MatchResult } from './scoring/score-match'

export interface RankedProfile {
  profileId: string
  /** On how many offers' lists she was shown lately, as `ProfileDocument` has it: what orders equal scores. */
  exposure: number
  match: MatchResult
}

export interface RankingPage {
  /** Position of the first row, from 0. */
  offset: number
  /** Rows wanted, 1 to 200. */
  limit: number
}

export interface Ranking {
  /** Best first: whole score descending, then least exposure, then profile id. */
  rows: RankedProfile[]
  /** People inside every gate, on all pages. Never shown to an employer unguarded. */
  total: number
}

export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch'
  /**
   * Ranks the people inside the offer's gates. The embedded engine answers from data at least as fresh as the call; one
   * behind a network follows within seconds, and what it returns is checked against the database before it is shown.
   * @throws EngineUnavailableError within two seconds, here as in `count`, when there is no engine to ask.
   */
  rank(offer: OfferCriteria, page: RankingPage): Promise<Ranking>
  /**
   * How many people are inside every gate of each of these, in their order: an offer beside the same offer with one
   * requirement less tells what that requirement costs. Exact, never shown to an employer unguarded.
   */
  count(offers: readonly OfferCriteria[]): Promise<number[]>
  close(): Promise<void>
}

/** Told by its mark and not by its class: the server's code and the built pages' code are two copies. */
const unavailable = Symbol.for('cite.engine-unavailable')

/** An engine behind a network cannot answer now: it is down, slow, empty or refuses. Nothing is lost, and it may soon. */
export class EngineUnavailableError extends Error {
  readonly [unavailable] = true
  override readonly name = 'EngineUnavailableError'

  /** @param cause for the log: never holds what was asked. */
  constructor(cause: Error) {
    super(cause.message, { cause })
  }
}

export function isEngineUnavailable(error: unknown): error is EngineUnavailableError {
  return typeof error === 'object' && error !== null && unavailable in error
}

/** One change to the set of visible profiles; `document` null: the profile is not, or no longer, visible. */
export interface ProfileChange {
  profileId: string
  document: ProfileDocument | null
}

/** What happened since a position. `reload`: the position is too old, its changes are no longer kept. */
export type ProfileChanges =
  { kind: 'changes'; changes: ProfileChange[]; position: string } | { kind: 'reload' }

/**
 * Where an engine reads its documents. Implemented over PostgreSQL by the portal.
 * `position` is opaque: changes read from a position include everything committed after it was handed out,
 * and may repeat some of what came before (applying a change twice is harmless).
 */
export interface ProfileSource {
  /**
   * Every visible profile, in batches, each read when it is asked for. A document may be newer than `position`, never
   * older; whoever reads them all then applies the changes since `position` is up to date.
   */
  load(): Promise<{ batches: AsyncIterable<ProfileDocument[]>; position: string }>
  changesSince(position: string): Promise<ProfileChanges>
}
