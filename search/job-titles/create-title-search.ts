import type { JobTitle, RankedTitle } from './port'
import { createTitleCatalogue } from './ranking/catalogue'
import { createTitleRanking } from './ranking/rank-titles'
import { readTitle, type Reading } from './reading/read-title'

/** All of a look-up but the engine, which proposes candidates: what every engine shares. */
export interface TitleSearch {
  read(query: string): Reading[]
  /** Best first, equals by code; what is no candidate is left out, and so is a code that is no title. */
  rank(readings: readonly Reading[], candidates: Iterable<number>): RankedTitle[]
  /** Whether a title holds the stem. */
  isWord(stem: string): boolean
}

export function createTitleSearch(titles: readonly JobTitle[]): TitleSearch {
  const catalogue = createTitleCatalogue(titles)
  const isWord = (stem: string) => catalogue.wordNumbers.has(stem)
  return {
    read: (query) => readTitle(query, isWord),
    rank: createTitleRanking(catalogue),
    isWord,
  }
}
