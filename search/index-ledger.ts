/**
 * What is remembered of an index outside of it, beside the truth that it follows. The portal implements it
 * over PostgreSQL.
 */

import type { SearchServerReason } from './meilisearch/errors'

/** Name of the index that readers search. */
export const profileIndexName = 'profiles'

/** What keeps an index from following: the server, or the database it should follow. */
export type IndexFailureReason = SearchServerReason | 'database'

/** How far an index has followed its source. */
export interface IndexMark {
  /** Which index, whatever it is called at the moment: a name can be given to another one. */
  identity: string
  /** Its state when the mark was made: in any other, somebody else wrote into it, or it was put back to an earlier one. */
  version: string
  /** Position of the source up to which every change is in the index. */
  position: string
}

/** A profile that the index refuses. Nothing of what it holds. */
export interface Rejection {
  profileId: string
  /** The server's error code. */
  code: string
}

export interface TurnOutcome {
  /** Profiles that the index now holds, or no longer needs to; `all`: every one that is not rejected. Their rejection is over. */
  taken: readonly string[] | 'all'
  rejected: readonly Rejection[]
}

/** The right to write into one index, which one process has at a time. */
export interface IndexTurn {
  findMark(identity: string): Promise<(IndexMark & { unsettled: boolean; checkedAt: Date }) | null>
  /**
   * Before each request that writes. Whoever lost the connection lost the turn, and may be writing beside the next one.
   * @throws when the turn is lost.
   */
  confirm(): Promise<void>
  /** Takes effect when the turn ends well. */
  save(mark: IndexMark, outcome?: TurnOutcome): Promise<void>
}

export interface IndexLedger {
  /** Runs `work` in the turn of the index, or answers `busy` at once when another process has it. */
  tryTurn<Result>(index: string, work: (turn: IndexTurn) => Promise<Result>): Promise<Result | 'busy'>
  /** Like `tryTurn`, after whoever has the turn. */
  waitTurn<Result>(index: string, work: (turn: IndexTurn) => Promise<Result>): Promise<Result>
  /** At once, before writing: from here to the next mark, a version that nobody knows can be the writer's own. */
  markUnsettled(identity: string): Promise<void>
  /** Forgets the mark made under this name. */
  forget(index: string): Promise<void>
  /** What keeps the index from following, for whoever looks after it; over with the next mark. */
  reportFailure(index: string, failure: { reason: IndexFailureReason; code: string | null }): Promise<void>
}
