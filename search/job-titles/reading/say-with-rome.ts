import { sayings, shortForms, type Saying } from '../wordings'
import { weakWords } from './weak-words'

/** Stems said in ROME's words instead of everyday ones. */
export interface Translation {
  words: readonly string[]
  /** How sure it is that this was meant, 0 to 1. */
  trust: number
  /** Nothing but post and place was said beside it. */
  whole: boolean
}

/** The first meaning of a saying is nearly sure, and each further one less. */
const firstMeaning = 0.97
const furtherMeaning = 0.05

/** The same words with short forms in full: as typed first, then once for each meaning that any of them has. */
export function writeOut(words: readonly string[]): (readonly string[])[] {
  const meanings = words.map((word) => shortForms.get(word) ?? [])
  const choices = Math.max(0, ...meanings.map((meant) => meant.length))
  const written = Array.from({ length: choices }, (_, choice) =>
    words.flatMap((word, place) => {
      const meant = meanings[place] ?? []
      return meant[Math.min(choice, meant.length - 1)] ?? [word]
    }),
  )
  return [words, ...written.map((variant) => [...new Set(variant)])]
}

/** Every way to say some of it with ROME's words. */
export function sayWithRome(words: readonly string[]): Translation[] {
  return words.flatMap((word, start) =>
    (sayings.get(word) ?? [])
      .filter(({ said }) => said.every((stem, place) => words[start + place] === stem))
      .flatMap((saying) => translate(saying, words.slice(0, start), words.slice(start + saying.said.length))),
  )
}

function translate(
  { said, meant }: Saying,
  before: readonly string[],
  after: readonly string[],
): Translation[] {
  const alone = [...before, ...after].every((other) => weakWords.has(other))
  return meant.map((rome, choice) => ({
    words: [...new Set([...before, ...rome, ...after])],
    trust: firstMeaning - furtherMeaning * choice,
    whole: alone && rome.join(' ') !== said.join(' '),
  }))
}
