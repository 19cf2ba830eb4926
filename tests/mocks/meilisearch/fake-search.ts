/** How the test double finds documents: filters of the few forms that the portal writes, two sort rules, facets. */
import { Refusal, type Document } from './fake-state'

type Keeps = (document: Document) => boolean

export interface SearchAsked {
  filter: unknown
  sort: readonly string[]
  facets: readonly string[]
  attributesToRetrieve: readonly string[] | null
  offset: number
  limit: number
}

export function searchDocuments(documents: readonly Document[], asked: SearchAsked) {
  const found = documents.filter(readFilter(asked.filter)).sort(readSort(asked.sort))
  const { attributesToRetrieve: wanted, offset, limit } = asked
  const hits = found
    .slice(offset, offset + limit)
    .map((document) =>
      Object.fromEntries(Object.entries(document).filter(([name]) => wanted?.includes(name) !== false)),
    )
  return {
    hits,
    query: '',
    processingTimeMs: 0,
    limit,
    offset,
    estimatedTotalHits: found.length,
    ...(asked.facets.length === 0
      ? {}
      : { facetDistribution: countFacets(found, asked.facets), facetStats: {} }),
  }
}

function countFacets(found: readonly Document[], facets: readonly string[]) {
  return Object.fromEntries(
    facets.map((facet) => {
      const counts: Record<string, number> = {}
      for (const document of found) {
        for (const value of new Set(valuesOf(document, facet))) counts[value] = (counts[value] ?? 0) + 1
      }
      return [facet, counts]
    }),
  )
}

function readSort(rules: readonly string[]): (a: Document, b: Document) => number {
  return (a, b) => {
    for (const rule of rules) {
      const [field = '', direction] = rule.split(':')
      if (direction !== 'asc') throw new Refusal(400, 'invalid_search_sort')
      const [one, other] = [a[field], b[field]]
      if (typeof one === 'number' && typeof other === 'number' && one !== other) return one - other
      if (String(one) !== String(other)) return String(one) < String(other) ? -1 : 1
    }
    return 0
  }
}

/** All of the outer list, any of the inner ones. */
function readFilter(filter: unknown): Keeps {
  if (filter === undefined || filter === null) return () => true
  if (!Array.isArray(filter)) throw new Refusal(400, 'invalid_search_filter')
  const clauses = filter.map((clause: unknown) => {
    const conditions = (Array.isArray(clause) ? clause : [clause]).map((text) => readCondition(String(text)))
    return (document: Document) => conditions.some((keeps) => keeps(document))
  })
  return (document) => clauses.every((keeps) => keeps(document))
}

function readCondition(text: string): Keeps {
  const words = text.match(/"(?:[^"\\]|\\.)*"|[()[\],]|<=|[^\s()[\],<="]+/gu) ?? []
  let at = 0

  function take(expected: string): void {
    if (words[at] !== expected) throw new Refusal(400, 'invalid_search_filter')
    at += 1
  }

  function readAny(): Keeps {
    const parts = [readAll()]
    while (words[at] === 'OR') {
      at += 1
      parts.push(readAll())
    }
    return (document) => parts.some((keeps) => keeps(document))
  }

  function readAll(): Keeps {
    const parts = [readOne()]
    while (words[at] === 'AND') {
      at += 1
      parts.push(readOne())
    }
    return (document) => parts.every((keeps) => keeps(document))
  }

  function readOne(): Keeps {
    const word = words[at] ?? ''
    at += 1
    if (word === 'NOT') {
      const keeps = readOne()
      return (document) => !keeps(document)
    }
    if (word === '(') {
      const keeps = readAny()
      take(')')
      return keeps
    }
    if (words[at] === '<=') {
      const most = Number(words[at + 1])
      at += 2
      return (document) => Number(document[word]) <= most
    }
    take('IN')
    take('[')
    const wanted = new Set<string>()
    while (words[at] !== ']') {
      const value = words[at] ?? ''
      if (value !== ',') wanted.add(value.startsWith('"') ? JSON.parse(value) : value)
      at += 1
      if (at > words.length) throw new Refusal(400, 'invalid_search_filter')
    }
    take(']')
    return (document) => valuesOf(document, word).some((value) => wanted.has(value))
  }

  const keeps = readAny()
  if (at < words.length) throw new Refusal(400, 'invalid_search_filter')
  return keeps
}

function valuesOf(document: Document, field: string): string[] {
  const value = document[field]
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}
