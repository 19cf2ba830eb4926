import MiniSearch from 'minisearch'
import type { JobTitle, JobTitleLookup, RankedTitle } from './port'
import { createTitleCatalogue, titleStems } from './ranking/catalogue'
import { createTitleRanking } from './ranking/rank-titles'
import { readTitle, wordsOf } from './reading/read-title'

export interface EmbeddedTitleLookup extends JobTitleLookup {
  find(query: string): RankedTitle[]
}

/** In process: MiniSearch proposes every title with a word like one that was typed. */
export function createEmbeddedLookup(titles: readonly JobTitle[]): EmbeddedTitleLookup {
  const rank = createTitleRanking(createTitleCatalogue(titles))
  const known = new Set(titles.flatMap(titleStems))
  const index = new MiniSearch<{ code: number; stems: string[] }>({
    idField: 'code',
    fields: ['stems'],
    extractField: (title, field) => (field === 'code' ? title.code : title.stems.join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (stem) => stem,
    searchOptions: {
      prefix: (stem) => stem.length >= 3,
      // A swap of two letters is one slip to the ranking, and two to MiniSearch.
      fuzzy: (stem) => (stem.length < 4 || known.has(stem) ? false : 2),
      maxFuzzy: 2,
    },
  })
  index.addAll(titles.map((title) => ({ code: title.code, stems: titleStems(title) })))

  return {
    find(query) {
      const readings = readTitle(query)
      const found = index.search(wordsOf(readings).join(' '))
      return rank(
        readings,
        found.map(({ id }): number => id),
      )
    },
  }
}
