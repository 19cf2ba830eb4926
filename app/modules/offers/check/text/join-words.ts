import type { Word } from './read-words'

/** Four single letters in a row and more, « j e u n e », are a word that hides. */
export function joinSpelledOut(words: Word[], text: string): Word[] {
  const joined: Word[] = []
  let at = 0
  while (at < words.length) {
    let end = at
    while (isSpelled(words, end, at, text)) end += 1
    const [first, last] = [words[at], words[end - 1]]
    if (first !== undefined && last !== undefined && end - at >= 4) {
      joined.push({ ...first, word: words.slice(at, end).map(({ word }) => word).join(''), end: last.end }) // prettier-ignore
      at = end
    } else {
      if (first !== undefined) joined.push(first)
      at += 1
    }
  }
  return joined
}

function isSpelled(words: Word[], at: number, from: number, text: string): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (word?.word.length !== 1 || word.value !== null) return false
  if (at === from || before === undefined) return true
  return /^[ .\-_*]{1,2}$/u.test(text.slice(before.end, word.start).slice(0, 3))
}

/** « trente-cinq », « soixante-dix », « vingt et un »: a ten and what is added to it. */
export function joinNumbers(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const adds = before !== undefined && isTen(before) && /^[a-z]/u.test(word.word) && word.sentence === before.sentence // prettier-ignore
    if (adds && word.value !== null && word.value < 20 && word.start - before.end <= 1) {
      joined.pop()
      joined.push({ ...before, word: `${before.word}-${word.word}`, value: (before.value ?? 0) + word.value, end: word.end }) // prettier-ignore
    } else joined.push(word)
  }
  return joined
}

const isTen = ({ word, value }: Word) => value !== null && value >= 20 && /^[a-z]+$/u.test(word)
