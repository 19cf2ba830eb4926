import { sayings, shortForms, type Saying } from '../wordings'
import { createLikenessFinder } from '../ranking/likeness'
import type { IsWord } from './respell'
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
/** A saying with a slip in it may be another word altogether. */
const withSlip = 0.95
/** One slip, or nearly the whole word. */
const likeEnough = 0.85

const saidWords = [...new Set([...sayings.values()].flat().flatMap(({ said }) => said))]
const saidSet = new Set([...saidWords, ...shortForms.keys()])
const likesOf = createLikenessFinder(saidWords)

/** Whether a stem belongs to a saying or is a short form. */
export function isSaid(stem: string): boolean {
  return saidSet.has(stem)
}

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

/** Every way to say some of it with ROME's words. Of sayings that begin alike, the longest was meant. */
export function sayWithRome(words: readonly string[]): Translation[] {
  return words.flatMap((word, start) => {
    const [longest] = (sayings.get(word) ?? [])
      .filter(({ said }) => said.every((stem, place) => words[start + place] === stem))
      .sort((a, b) => b.said.length - a.said.length)
    if (!longest) return []
    return translate(longest, words.slice(0, start), words.slice(start + longest.said.length))
  })
}

/** The same, where a word that exists nowhere is a slip for one that is said: "fame de menaje". */
export function sayWithSlips(words: readonly string[], isWord: IsWord): Translation[] {
  const meant = words.map((word) => (isWord(word) || isSaid(word) ? word : likeliest(word)))
  if (meant.every((word, place) => word === words[place])) return []
  return sayWithRome(meant).map(({ trust, ...said }) => ({ ...said, trust: trust * withSlip }))
}

function likeliest(word: string): string {
  const [best] = [...likesOf(word)].sort((a, b) => b.likeness - a.likeness)
  return best && best.likeness >= likeEnough ? (saidWords[best.word] ?? word) : word
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
