import type { MeilisearchAddress } from '@/search/meilisearch/connect'
import { SearchServerError } from '@/search/meilisearch/errors'
import type { ProfileIndex } from '@/search/meilisearch/create-profile-index'
import type { Env } from './env.server'
import type { Logger } from './logger.server'

/** Where the Meilisearch server is, or null for the engine that lives in the process. */
export function readMeilisearchAddress(env: Pick<Env, 'MEILI_URL' | 'MEILI_KEY'>): MeilisearchAddress | null {
  return env.MEILI_URL === undefined ? null : { url: env.MEILI_URL, key: env.MEILI_KEY ?? null }
}

/** Keeps the index up to date until stopped. Any number of processes may: one of them writes at a time. */
export function startIndexing(index: ProfileIndex, logger: Logger): { stop(): Promise<void> } {
  return index.follow({
    failed(error, attempt) {
      // A server that is away for a night is one story, not ten thousand rows.
      if (!Number.isInteger(Math.log2(attempt))) return
      const known = error instanceof SearchServerError
      logger.warn(
        known ? { reason: error.reason, code: error.code, attempt } : { err: error, attempt },
        'search index',
      )
    },
    recovered(attempts) {
      logger.info({ attempts }, 'search index follows again')
    },
  })
}
