import { findPattern, readPattern, type Cost, type Pattern, type Reading, type Span } from './match-pattern'

/** A meaning that has many sayings, which rules name `@so`. */
export interface Concept {
  says: readonly string[]
  /** Where one of these stands on it, the saying means something else: a customer, a product, a place. May name concepts. */
  not?: readonly string[]
}

export interface ReadyConcept {
  name: string
  says: readonly Pattern[]
  not: readonly Pattern[]
}

export const readConcepts = (concepts: Readonly<Record<string, Concept>>): ReadyConcept[] =>
  Object.entries(concepts).map(([name, { says, not = [] }]) => ({
    name,
    says: says.map(readPattern),
    not: not.map(readPattern),
  }))

/** The reading, with the places of what each concept says. What is another thing is judged with every concept in place. */
export function markConcepts(reading: Reading, concepts: readonly ReadyConcept[], cost: Cost): Reading {
  const all = concepts.map(({ name, says }) => ({
    name,
    spans: says.flatMap((pattern) => findPattern(reading, pattern, cost)),
  }))
  const first = withSpans(reading, all)
  return withSpans(
    reading,
    concepts.map(({ name, not }, index) => {
      const spans = all[index]?.spans ?? []
      if (spans.length === 0 || not.length === 0) return { name, spans }
      const other = wordsIn(not.flatMap((pattern) => findPattern(first, pattern, cost)))
      return { name, spans: spans.filter((span) => !touches(span, other)) }
    }),
  )
}

function withSpans(reading: Reading, found: readonly { name: string; spans: readonly Span[] }[]): Reading {
  const places = new Map(reading.places)
  const concepts = new Map<string, Map<number, number>>()
  for (const { name, spans } of found) {
    const ends = new Map<number, number>()
    for (const { from, to } of spans) ends.set(from, Math.max(to, ends.get(from) ?? 0))
    concepts.set(name, ends)
    places.set(`@${name}`, [...ends.keys()])
  }
  return { ...reading, places, concepts }
}

export function wordsIn(spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const { from, to } of spans) for (let at = from; at < to; at += 1) inside.add(at)
  return inside
}

export function touches({ from, to }: Span, inside: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (inside.has(at)) return true
  return false
}
