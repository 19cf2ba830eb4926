/**
 * The contract between the portal and a search engine. No vendor type appears here, and an adapter
 * answers with the exact top of the exhaustive ranking by `scoreMatch`, never with something near it.
 */
import type { OfferCriteria, ProfileDocument } from './documents'
import type { MatchResult } from './scoring/score-match'

export interface RankedProfile {
  profileId: string
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
  /** Ranks the people inside the offer's gates, from data at least as fresh as the moment of the call. */
  rank(offer: OfferCriteria, page: RankingPage): Promise<Ranking>
  close(): Promise<void>
}

/** One change to the set of visible profiles; `document` null: the profile is not, or no longer, visible. */
export interface ProfileChange {
  profileId: string
  document: ProfileDocument | null
}

/**
 * Where an engine reads its documents. Implemented over PostgreSQL by the portal.
 * `position` is opaque: changes read from a position include everything committed after it was handed out,
 * and may repeat some of what came before (applying a change twice is harmless).
 */
export interface ProfileSource {
  loadAll(): Promise<{ documents: ProfileDocument[]; position: string }>
  changesSince(position: string): Promise<{ changes: ProfileChange[]; position: string }>
}
