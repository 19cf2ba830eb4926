import { frenchStems } from '../../words/french-words'
import { cleanTitle } from './clean-title'
import { respell, type IsWord } from './respell'
import { isSaid, sayWithRome, sayWithSlips, writeOut } from './say-with-rome'
import { weakWords } from './weak-words'

/** One way to read what was typed. */
export interface Reading {
  /** Stems, in order: what it is about. */
  words: readonly string[]
  /** Stems said beside it, which count for less. */
  aside: readonly string[]
  /** How sure it is that this was meant, 0 to 1. */
  trust: number
}

/** Of the surest readings; more of them would cost time and add nothing. */
const mostReadings = 24
/** Of what is pasted, what is read, in characters: labels of offers have some 100 at most. */
const longest = 200
/** Pieces of a label that may name the trade. */
const mostPieces = 3
/** "Hôtel du Lac - serveuse": the trade stands first more often than not. */
const laterPiece = 0.9
/** What everyday words say as a whole is seldom meant as ROME would mean it. */
const saidInstead = 0.9

/**
 * The ways to read what somebody typed, surest first. Empty when it holds no word.
 * @param isWord whether the titles hold a stem.
 */
export function readTitle(text: string, isWord: IsWord): Reading[] {
  const isKnown = (stem: string) => isWord(stem) || isSaid(stem)
  const pieces = withoutOtherGender(
    cleanTitle(text.slice(0, longest)).map((piece) => frenchStems(respell(piece, isKnown))),
  )
  const readings = new Map<string, Reading>()
  const keep = (reading: Reading) => {
    const key = `${reading.words.join(' ')} / ${reading.aside.join(' ')}`
    if (reading.words.length > 0 && (readings.get(key)?.trust ?? 0) < reading.trust)
      readings.set(key, reading)
  }
  const read = (words: readonly string[], others: readonly string[], trust: number) => {
    for (const written of writeOut(words)) {
      const translations = sayWithRome(written)
      const aside = others.filter((word) => !written.includes(word))
      keep({
        words: written,
        aside,
        trust: translations.some(({ whole }) => whole) ? trust * saidInstead : trust,
      })
      for (const { words: meant, trust: share } of [...translations, ...sayWithSlips(written, isWord)])
        keep({ words: meant, aside, trust: trust * share })
    }
  }
  read([...new Set(pieces.flat())], [], 1)
  if (pieces.length > 1)
    pieces.slice(0, mostPieces).forEach((piece, place) => {
      const others = new Set(pieces.filter((other) => other !== piece).flat())
      read(piece, [...others], place === 0 ? 1 : laterPiece)
    })
  return [...readings.values()].sort((a, b) => b.trust - a.trust).slice(0, mostReadings)
}

/** "Conducteur / Conductrice d'autocars": a piece that only begins the next one adds nothing to it. */
function withoutOtherGender(pieces: readonly (readonly string[])[]): (readonly string[])[] {
  return pieces.filter((piece, place) => {
    const next = pieces[place + 1] ?? []
    return !piece.every((word, position) => next[position] === word)
  })
}

/** The stems that an engine looks for to propose candidates: where and when matter to none of them alone. */
export function wordsOf(readings: readonly Reading[]): string[] {
  const words = [...new Set(readings.flatMap(({ words, aside }) => [...words, ...aside]))]
  const telling = words.filter((word) => !weakWords.has(word))
  return telling.length > 0 ? telling : words
}
