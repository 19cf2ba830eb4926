import type { JobTitleLookup } from '../../job-titles/port'
import type { TitleSearch } from '../../job-titles/create-title-search'
import { wordsOf } from '../../job-titles/reading/read-title'
import type { MeilisearchConnection } from '../connect'

/** Titles proposed for one word. The commonest of ROME is in 863; of a beginning that is in more, the longest are left out. */
const mostPerWord = 1000

/**
 * Meilisearch proposes the titles that hold a word like one that was typed, and the portal's own ranking orders
 * them. Whatever goes wrong with it, `fallback` answers, and nobody is told.
 * @param options.patience milliseconds after which it does: somebody is typing.
 */
export function createMeilisearchLookup(options: {
  connection: MeilisearchConnection
  indexUid: string
  search: TitleSearch
  fallback: JobTitleLookup
  patience?: number
}): JobTitleLookup {
  const { connection, indexUid, search, fallback, patience = 500 } = options

  async function propose(words: readonly string[]): Promise<Set<number>> {
    const queries = words.map((q) => ({ indexUid, q, limit: mostPerWord, attributesToRetrieve: ['code'] }))
    const { results } = await withPatience(patience, (signal) =>
      connection.ask((client) =>
        client.multiSearch<{ queries: typeof queries }, { code: number }>({ queries }, { signal }),
      ),
    )
    return new Set(results.flatMap(({ hits }) => hits.map(({ code }) => code)))
  }

  return {
    async find(query) {
      const readings = search.read(query)
      if (readings.length === 0) return []
      const candidates = await propose(wordsOf(readings)).catch(() => null)
      return candidates === null ? fallback.find(query) : search.rank(readings, candidates)
    },
  }
}

/** A request that is aborted while its answer is being read may never settle: hence the race. */
async function withPatience<Answer>(
  patience: number,
  request: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const waiting = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      waiting.abort()
      reject(new Error(`No answer within ${patience} ms`))
    }, patience)
  })
  try {
    return await Promise.race([request(waiting.signal), tooLate])
  } finally {
    clearTimeout(timer)
  }
}
