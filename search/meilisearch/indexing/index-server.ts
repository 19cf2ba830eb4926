import { connectMeilisearch, type MeilisearchAddress } from '../connect'
import { SearchServerError } from '../errors'
import type { IndexDocument } from '../index-document'
import { profileIndexSettings } from '../index-settings'

/** What tells one index from another of the same name, and one state of it from the next. Both travel with a swap. */
export interface IndexView {
  /** Moment of creation, to the nanosecond: a new index is another one, whatever its name. */
  identity: string
  /** Moment of the last write, whoever made it. */
  version: string
}

/** What keeping an index asks of the server. Each write settles once it is done. All of it throws SearchServerError. */
export interface IndexServer {
  find(uid: string): Promise<IndexView | null>
  /** A new empty index with the settings of `index-settings.ts`, in the place of whatever has this name. */
  create(uid: string): Promise<IndexView>
  drop(uid: string): Promise<void>
  put(uid: string, documents: readonly IndexDocument[]): Promise<void>
  remove(uid: string, ids: readonly string[]): Promise<void>
  /** Gives `from` the name `to` at one moment; what had that name before, if anything, is then called `from`. */
  publish(from: string, to: string): Promise<void>
  /** Every document, in pages. Not of one moment: the index may change meanwhile. */
  list(uid: string): AsyncGenerator<unknown[]>
  /** Those of the documents that exist. */
  fetch(uid: string, ids: readonly string[]): Promise<unknown[]>
}

export const primaryKey = 'id'

/** Documents read at a time. */
const pageSize = 5000
/** Ids that fit in one address. */
const idsPerRequest = 100
/** Milliseconds that one request may take; a large batch goes up in about one second on a local network. */
const defaultTimeout = 30_000

/** Milliseconds to wait for a swap, which comes after all that the server was asked for before. */
const swapPatience = 300_000

export function createIndexServer(
  address: MeilisearchAddress,
  { timeout = defaultTimeout, signal }: { timeout?: number; signal?: AbortSignal } = {},
): IndexServer {
  const { ask, settle, lookUntil } = connectMeilisearch(address, { timeout, ...(signal ? { signal } : {}) })

  async function find(uid: string): Promise<IndexView | null> {
    try {
      const { createdAt, updatedAt } = await ask((client) => client.getRawIndex(uid))
      if (typeof createdAt !== 'string' || typeof updatedAt !== 'string') {
        throw new SearchServerError('unexpected_answer')
      }
      return { identity: createdAt, version: updatedAt }
    } catch (error) {
      if (error instanceof SearchServerError && error.reason === 'index_missing') return null
      throw error
    }
  }

  async function drop(uid: string): Promise<void> {
    try {
      await settle((client) => client.deleteIndex(uid))
    } catch (error) {
      if (!(error instanceof SearchServerError && error.reason === 'index_missing')) throw error
    }
  }

  /** Whole documents, whatever of them a search shows. */
  async function page(uid: string, query: object): Promise<unknown[]> {
    const { results } = await ask((client) => client.index(uid).getDocuments({ ...query, fields: ['*'] }))
    if (!Array.isArray(results)) throw new SearchServerError('unexpected_answer')
    return results
  }

  return {
    find,
    drop,
    async create(uid) {
      // A document sent to a missing index makes one without settings: only one made here is known to have them.
      await drop(uid)
      await settle((client) => client.createIndex(uid, { primaryKey }))
      await settle((client) => client.index(uid).updateSettings(profileIndexSettings))
      const view = await find(uid)
      if (view === null) throw new SearchServerError('index_missing')
      return view
    },
    put: (uid, documents) => settle((client) => client.index(uid).addDocuments([...documents])),
    remove: (uid, ids) => settle((client) => client.index(uid).deleteDocuments([...ids])),
    async publish(from, to) {
      const published = await find(from)
      if (published === null) throw new SearchServerError('index_missing')
      const rename = (await find(to)) === null
      await ask((client) => client.swapIndexes([{ indexes: [from, to], rename }]))
      // The task of a swap is hidden from a key that is limited to some indexes, even to these two: its effect is not.
      await lookUntil(async () => (await find(to))?.identity === published.identity, swapPatience)
    },
    async *list(uid) {
      for (let offset = 0; ; offset += pageSize) {
        const results = await page(uid, { offset, limit: pageSize })
        if (results.length > 0) yield results
        if (results.length < pageSize) return
      }
    },
    async fetch(uid, ids) {
      const found: unknown[] = []
      for (let start = 0; start < ids.length; start += idsPerRequest) {
        const some = ids.slice(start, start + idsPerRequest)
        found.push(...(await page(uid, { ids: some, limit: some.length })))
      }
      return found
    },
  }
}
