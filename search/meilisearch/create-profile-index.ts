import type { ProfileDocument } from '../documents'
import { profileIndexName, type IndexLedger } from '../index-ledger'
import type { ProfileSource } from '../port'
import type { MeilisearchAddress } from './connect'
import { SearchServerError } from './errors'
import { checkIndex, type IndexCheck } from './indexing/check-index'
import { createIndexFollower, type Round } from './indexing/follow-index'
import { createIndexServer } from './indexing/index-server'
import { keepFollowing } from './indexing/keep-following'
import { rebuildIndex } from './indexing/rebuild-index'

export interface ProfileIndexOptions {
  address: MeilisearchAddress
  source: ProfileSource
  ledger: IndexLedger
  /** Those of the profiles that are visible, as the database has them at the moment. */
  readDocuments(profileIds: readonly string[]): Promise<ProfileDocument[]>
  uid?: string
  /** Milliseconds that one request may take. */
  timeout?: number
  now?: () => Date
}

/** The writing side of the index: keeps it equal to the database. All of it throws SearchServerError for the server's part. */
export interface ProfileIndex {
  /** Brings the index up to date once, making it first where there is none to follow with. */
  catchUp(): Promise<Exclude<Round, 'lost'>>
  /** Makes it anew without a moment in which a search fails or misses somebody. `busy`: another process is at it. */
  rebuild(): Promise<'rebuilt' | 'busy'>
  check(options: { repair: boolean }): Promise<IndexCheck>
  /** Keeps it up to date until stopped, through whatever goes wrong. */
  follow(report: FollowingReport): { stop(): Promise<void> }
}

export interface FollowingReport {
  /** `error` is a SearchServerError, or what the database threw. */
  failed(error: unknown, attempt: number): void
  recovered(attempts: number): void
}

export function createProfileIndex({
  uid = profileIndexName,
  now = () => new Date(),
  timeout,
  ...options
}: ProfileIndexOptions): ProfileIndex {
  const parts = (signal?: AbortSignal) => ({
    source: options.source,
    ledger: options.ledger,
    readDocuments: options.readDocuments,
    now,
    server: createIndexServer(options.address, {
      ...(timeout === undefined ? {} : { timeout }),
      ...(signal ? { signal } : {}),
    }),
  })

  const direct = parts()
  const follower = createIndexFollower(direct, uid)

  return {
    async catchUp() {
      const outcome = await follower.round()
      if (outcome !== 'lost') return outcome
      return (await rebuildIndex(direct, uid)) === 'busy' ? 'busy' : 'followed'
    },
    rebuild: () => rebuildIndex(direct, uid),
    check: (how) => checkIndex(direct, uid, how),
    follow(report) {
      const stopping = new AbortController()
      const following = parts(stopping.signal)
      const { round } = createIndexFollower(following, uid)
      return keepFollowing(
        {
          round,
          rebuild: () => rebuildIndex(following, uid),
          async onFailure(error, attempt) {
            report.failed(error, attempt)
            const known = error instanceof SearchServerError
            await options.ledger.reportFailure(uid, {
              reason: known ? error.reason : 'database',
              code: known ? error.code : null,
            })
          },
          onRecovery: report.recovered,
        },
        stopping,
      )
    },
  }
}
