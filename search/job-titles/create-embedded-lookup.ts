import MiniSearch from 'minisearch'
import type { JobTitle, JobTitleLookup, RankedTitle } from './port'
import { createTitleSearch, type TitleSearch } from './create-title-search'
import { titleStems } from './ranking/catalogue'
import { wordsOf } from './reading/read-title'

export interface EmbeddedTitleLookup extends JobTitleLookup {
  find(query: string): RankedTitle[]
}

/** In process: MiniSearch proposes every title with a word like one that was typed. */
export function createEmbeddedLookup(
  titles: readonly JobTitle[],
  search: TitleSearch = createTitleSearch(titles),
): EmbeddedTitleLookup {
  const index = new MiniSearch<{ code: number; stems: string[] }>({
    idField: 'code',
    fields: ['stems'],
    extractField: (title, field) => (field === 'code' ? title.code : title.stems.join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (stem) => stem,
    searchOptions: {
      prefix: (stem) => stem.length >= 3,
      // A swap of two letters is one slip to the ranking, and two to MiniSearch.
      fuzzy: (stem) => (stem.length < 4 || search.isWord(stem) ? false : 2),
      maxFuzzy: 2,
    },
  })
  index.addAll(titles.map((title) => ({ code: title.code, stems: titleStems(title) })))

  return {
    find(query) {
      const readings = search.read(query)
      const found = index.search(wordsOf(readings).join(' '))
      return search.rank(
        readings,
        found.map(({ id }): number => id),
      )
    },
  }
}
