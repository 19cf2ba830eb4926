import MiniSearch from 'minisearch'
import { frenchStems } from '@/search/words/french-words'

export interface WordIndexEntry {
  code: number
  label: string
  /** Multiplies its score; 1 for none. */
  boost: number
}

/** Looks codes up by what people type: accents, gender, number, word beginnings and typing slips are forgiven. */
export interface WordIndex {
  /** Best first. Entries that answer every word of the query come before those that answer some. */
  search(query: string, options: { limit: number; accepts?: (code: number) => boolean }): number[]
}

/** An entry called exactly what was typed comes first, however common its words. */
const exactBoost = 8

export function createWordIndex(entries: readonly WordIndexEntry[]): WordIndex {
  const index = new MiniSearch<WordIndexEntry>({
    idField: 'code',
    fields: ['label'],
    tokenize: frenchStems,
    processTerm: (stem) => stem,
    searchOptions: {
      prefix: (stem) => stem.length >= 3,
      fuzzy: tolerance,
      maxFuzzy: 2,
    },
  })
  index.addAll(entries)
  const names = new Map(entries.map(({ code, label }) => [code, namesOf(label)]))
  const boosts = new Map(entries.map(({ code, boost }) => [code, boost]))

  return {
    search(query, { limit, accepts = () => true }) {
      const name = nameOf(query)
      if (name === '') return []
      const find = (combineWith: 'AND' | 'OR') =>
        index
          .search(query, {
            combineWith,
            filter: ({ id }) => accepts(id),
            boostDocument: (id) =>
              (boosts.get(id) ?? 1) * (names.get(id)?.includes(name) === true ? exactBoost : 1),
          })
          .map(({ id }): number => id)
      const found = find('AND').slice(0, limit)
      if (found.length === limit) return found
      return [...new Set([...found, ...find('OR')])].slice(0, limit)
    },
  }
}

/** Slips forgiven: one letter from four letters on, two from eight on. */
function tolerance(stem: string): number | false {
  if (stem.length < 4 || /\d/.test(stem)) return false
  return stem.length < 8 ? 1 : 2
}

/** A label with a slash in it is also called by what stands on each side. */
function namesOf(label: string): string[] {
  return [nameOf(label), ...label.split('/').map(nameOf)]
}

function nameOf(text: string): string {
  return frenchStems(text).sort().join(' ')
}
