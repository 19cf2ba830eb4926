import { spell } from './spelling'
import type { Word } from './read-words'

/**
 * Patterns over words, in place of regular expressions: how long one takes is bounded by its own length, whatever is
 * typed. Items stand apart by a space:
 *   `profil|profils`  one of these      `etudiant*`   begins so          `tres?`  may be missing
 *   `#18-70`          a number between  `~3`          up to three words  `^` `$`  begins, ends the sentence
 *   `@women`          what a concept says
 * Articles and the like may stand between two items without being said.
 */
export interface Pattern {
  items: readonly Item[]
  /** Keys of `Reading.places` where it may begin. */
  beginnings: readonly string[]
}

type Item =
  | { kind: 'word'; words: ReadonlySet<string>; prefixes: readonly string[]; optional: boolean }
  | { kind: 'number'; least: number; most: number; optional: boolean }
  | { kind: 'concept'; name: string; optional: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'begin' }
  | { kind: 'end' }

/** Words by index, the last one excluded. */
export interface Span {
  from: number
  to: number
}

/** What a matching took: one step for each word that was compared with an item. */
export interface Cost {
  steps: number
}

const skipped = new Set('le la les l d de du des un une a au aux'.split(' '))
const mostSkipped = 2

export function readPattern(source: string): Pattern {
  const items = source.split(' ').map(readItem)
  const [first] = items
  return { items, beginnings: first === undefined ? [] : beginningsOf(first, source) }
}

function beginningsOf(first: Item, source: string): string[] {
  if (first.kind === 'begin') return ['^']
  if (first.kind === 'number' && !first.optional) return ['#']
  if (first.kind === 'concept' && !first.optional) return [`@${first.name}`]
  const short = first.kind === 'word' && first.prefixes.some((prefix) => prefix.length < keyLetters)
  if (first.kind !== 'word' || first.optional || short) {
    throw new Error(
      `a pattern begins with a word that is said, of ${keyLetters} letters before a star: ${source}`,
    )
  }
  return [...first.words, ...first.prefixes.map(keyOf)]
}

function readItem(text: string): Item {
  if (text === '^') return { kind: 'begin' }
  if (text === '$') return { kind: 'end' }
  if (text.startsWith('~')) return { kind: 'gap', most: Number(text.slice(1)) }
  const optional = text.endsWith('?')
  const body = optional ? text.slice(0, -1) : text
  if (body.startsWith('#')) {
    const [least, most] = body.slice(1).split('-').map(Number)
    if (least === undefined || Number.isNaN(least)) throw new Error(`not a number in a pattern: ${text}`)
    return { kind: 'number', least, most: most ?? least, optional }
  }
  if (body.startsWith('@')) return { kind: 'concept', name: body.slice(1), optional }
  const alternatives = body.split('|').map(spell)
  const prefixes = alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return {
    kind: 'word',
    words: new Set(alternatives.filter((word) => !word.endsWith('*'))),
    prefixes,
    optional,
  }
}

/** The words of a text, and where each stands: most patterns look at few of them. */
export interface Reading {
  words: readonly Word[]
  /** Indices by word, by the first letters of a word and a star, `#` for numbers, `^` for those that begin a sentence, `@` and a concept. */
  places: ReadonlyMap<string, readonly number[]>
  /** By concept, where each of its sayings begins, and its end. */
  concepts: ReadonlyMap<string, ReadonlyMap<number, number>>
}

const keyLetters = 3
const keyOf = (beginning: string) => `${beginning.slice(0, keyLetters)}*`

export function indexWords(words: readonly Word[]): Reading {
  const places = new Map<string, number[]>()
  const put = (key: string, at: number) => {
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else known.push(at)
  }
  for (const [at, { key, value, sentence }] of words.entries()) {
    put(key, at)
    put(keyOf(key), at)
    if (value !== null) put('#', at)
    if (words[at - 1]?.sentence !== sentence) put('^', at)
  }
  return { words, places, concepts: new Map() }
}

/** Every place where the pattern stands; at each beginning, its shortest reading. */
export function findPattern(reading: Reading, pattern: Pattern, cost: Cost): Span[] {
  const spans: Span[] = []
  const beginnings = new Set(pattern.beginnings.flatMap((key) => reading.places.get(key) ?? []))
  for (const from of beginnings) {
    const to = matchFrom(reading, pattern.items, 0, from, from, cost)
    if (to !== null && to > from) spans.push({ from, to })
  }
  return spans
}

function matchFrom(
  reading: Reading,
  items: readonly Item[],
  item: number,
  at: number,
  from: number,
  cost: Cost,
): number | null {
  const wanted = items[item]
  if (wanted === undefined) return at
  cost.steps += 1
  const { words } = reading
  const sentence = words[from]?.sentence
  switch (wanted.kind) {
    case 'begin':
      return words[at - 1]?.sentence === sentence ? null : matchFrom(reading, items, item + 1, at, from, cost)
    case 'end':
      return words[at]?.sentence === sentence ? null : matchFrom(reading, items, item + 1, at, from, cost)
    case 'gap':
      for (let skip = 0; skip <= wanted.most; skip += 1) {
        if (skip > 0 && words[at + skip - 1]?.sentence !== sentence) return null
        const end = matchFrom(reading, items, item + 1, at + skip, from, cost)
        if (end !== null) return end
      }
      return null
    case 'number':
    case 'concept':
    case 'word':
      return matchOne(reading, items, item, at, from, cost, wanted)
  }
}

function matchOne(
  reading: Reading,
  items: readonly Item[],
  item: number,
  at: number,
  from: number,
  cost: Cost,
  wanted: Extract<Item, { optional: boolean }>,
): number | null {
  const { words } = reading
  const most = at === from ? 0 : mostSkipped
  for (let skip = 0; skip <= most; skip += 1) {
    const word = words[at + skip]
    if (word === undefined || word.sentence !== words[from]?.sentence) break
    cost.steps += 1
    const next = endOf(reading, at + skip, word, wanted)
    if (next !== null) {
      const end = matchFrom(reading, items, item + 1, next, from, cost)
      if (end !== null) return end
    }
    if (!skipped.has(word.word)) break
  }
  return wanted.optional ? matchFrom(reading, items, item + 1, at, from, cost) : null
}

/** Where one item ends that is met at this word, or null. */
function endOf(
  { concepts }: Reading,
  at: number,
  { key, value }: Word,
  wanted: Extract<Item, { optional: boolean }>,
): number | null {
  if (wanted.kind === 'concept') return concepts.get(wanted.name)?.get(at) ?? null
  const met =
    wanted.kind === 'number'
      ? value !== null && value >= wanted.least && value <= wanted.most
      : wanted.words.has(key) || wanted.prefixes.some((prefix) => key.startsWith(prefix))
  return met ? at + 1 : null
}
