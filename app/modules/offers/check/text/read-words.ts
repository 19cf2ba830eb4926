import { joinNumbers, joinSpelledOut } from './join-words'
import { isAbbreviation, keyOf } from './spelling'

/**
 * One word of a text, as rules compare it: lower case, without accents, invisible characters or look-alike letters.
 * `start` and `end` are places in the text as it was typed.
 */
export interface Word {
  word: string
  /** The same as patterns compare it: spelled as `spell` does, abbreviations in full, near misses mended. */
  key: string
  start: number
  end: number
  /** What figures, or French words for them, are worth; null for any other word. */
  value: number | null
  /** Written for both sexes: « caissier·ère », « étudiant(e) ». */
  inclusive: boolean
  /** Sentences are numbered; nothing matches across two. */
  sentence: number
}

/** Letters that look like Latin ones: Cyrillic and Greek, in lower case. */
const lookAlikes: Record<string, string> = {
  а: 'a', в: 'b', е: 'e', ё: 'e', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', ѕ: 's', т: 't', у: 'y', х: 'x',
  α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
  œ: 'oe', æ: 'ae', ß: 'ss', ı: 'i',
} // prettier-ignore

const numberWords: Record<string, number> = {
  deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
  treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
} // prettier-ignore

/** Endings that say the other sex when they follow a mark. */
const otherSexEndings = new Set(
  'e es ne nes te tes ere eres iere ieres euse euses se ses rice rices trice trices ve ves le les fe ffe he sse esse resse'.split(' '),
) // prettier-ignore
const inclusiveMarks = new Set(['·', '•', '⋅', '.', '(', '-', '‑', '/'])
// A question and what follows from it are one saying: « Déjà malade ? Nous ne donnerons pas suite ».
const sentenceEnds = new Set(['.', '!', ';', '\n', '•', '…', '—', '–'])
const hyphens = new Set(['-', '‐', '‑'])

type Kind = 'letter' | 'digit' | 'sign' | 'mark'
interface Char {
  text: string
  kind: Kind
  start: number
  end: number
}

/** Linear in the length of the text. */
export function readWords(text: string): Word[] {
  const words = toWords(readChars(text))
  return joinNumbers(joinSpelledOut(words, text)).map((word) => ({ ...word, key: keyOf(word.word) }))
}

const folded = new Map<string, string>()

function fold(character: string): string {
  let result = folded.get(character)
  if (result === undefined) {
    result = [...character.normalize('NFKD').toLowerCase()]
      .filter((part) => !/\p{M}/u.test(part))
      .map((part) => lookAlikes[part] ?? part)
      .join('')
    // The map stays small whatever is thrown at it: only the first few thousand characters are remembered.
    if (folded.size < 4096) folded.set(character, result)
  }
  return result
}

/** Soft hyphens, zero-width characters and combining accents leave no trace. */
function readChars(text: string): Char[] {
  const chars: Char[] = []
  let at = 0
  for (const character of text) {
    const start = at
    at += character.length
    if (/[\u00ad\u200b-\u200f\u2060\ufeff\p{M}]/u.test(character)) {
      const before = chars.at(-1)
      if (before?.kind === 'letter') before.end = at
      continue
    }
    for (const part of /[ -~]/u.test(character) ? character.toLowerCase() : fold(character)) {
      chars.push({ text: part, kind: kindOf(part), start, end: at })
    }
  }
  return chars
}

function kindOf(character: string): Kind {
  if (/\p{L}/u.test(character)) return 'letter'
  if (/[0-9]/u.test(character)) return 'digit'
  return character === '€' || character === '%' ? 'sign' : 'mark'
}

function toWords(chars: Char[]): Word[] {
  const words: Word[] = []
  let sentence = 0
  let at = 0
  while (at < chars.length) {
    const char = chars[at]
    if (char === undefined) break
    if (char.kind === 'mark') {
      const before = words.at(-1)
      const ending = before === undefined ? null : readOtherSex(chars, at, before)
      if (before !== undefined && ending !== null) {
        before.inclusive = true
        before.end = ending.end
        at = ending.next
        continue
      }
      // A point inside a number was read with it; inside an abbreviation it ends nothing.
      const next = chars[at + 1]
      const abbreviates =
        char.text === '.' &&
        ((next?.kind === 'letter' && chars[at - 1]?.kind === 'letter') || isAbbreviation(before?.word ?? ''))
      if (sentenceEnds.has(char.text) && !abbreviates && !isRange(char.text, chars, at)) sentence += 1
      at += 1
      continue
    }
    const end = char.kind === 'digit' ? endOfNumber(chars, at) : endOfWord(chars, at, char.kind)
    const run = chars.slice(at, end).filter(({ kind }) => kind !== 'mark' || char.kind === 'digit')
    const word = run.map((part) => part.text).join('')
    const value = char.kind === 'digit' ? readNumber(word) : (numberWords[word] ?? null)
    words.push({ key: '', word: word === 'euro' || word === 'euros' || word === 'eur' ? '€' : word, start: char.start, end: chars[end - 1]?.end ?? char.end, value, inclusive: false, sentence }) // prettier-ignore
    at = end
  }
  return words
}

/** « 20–30 ans » is one saying. */
function isRange(mark: string, chars: Char[], at: number): boolean {
  return (mark === '–' || mark === '—') && chars[at - 1]?.kind === 'digit'
}

function endOfWord(chars: Char[], from: number, kind: Kind): number {
  let at = from + 1
  if (kind === 'sign') return at
  for (;;) {
    while (chars[at]?.kind === kind) at += 1
    // A word cut at the end of a line goes on in the next.
    if (!hyphens.has(chars[at]?.text ?? '') || chars[at + 1]?.text !== '\n') return at
    if (chars[at + 2]?.kind !== 'letter') return at
    at += 2
  }
}

/** `1 500`, `12,31`, `1.500,00`: figures with what stands between them. */
function endOfNumber(chars: Char[], from: number): number {
  let at = from
  for (;;) {
    while (chars[at]?.kind === 'digit') at += 1
    const separator = chars[at]?.text
    const following = countDigits(chars, at + 1)
    const decimals = (separator === ',' || separator === '.') && following > 0 && following < 4
    const thousands = separator === ' ' && following === 3 && at - from <= 3
    if (!decimals && !thousands) return at
    at += 1
  }
}

function countDigits(chars: Char[], from: number): number {
  let count = 0
  while (count < 4 && chars[from + count]?.kind === 'digit') count += 1
  return count
}

function readNumber(text: string): number {
  const plain = text.replaceAll(' ', '').replace(/[.,](?=[0-9]{3})/u, '')
  return Number.parseFloat(plain.replace(',', '.'))
}

/** The other sex's ending after a word: `·e`, `(ne)`, `/ère`, `.trice.s`. */
function readOtherSex(chars: Char[], at: number, before: Word): { end: number; next: number } | null {
  const mark = chars[at]
  if (mark === undefined || !inclusiveMarks.has(mark.text) || mark.start !== before.end) return null
  // « j.e.u.n.e » is spelled out, and no abbreviation has a feminine.
  if (before.value !== null || before.word.length < 2) return null
  let next = at + 1
  let ending = ''
  while (chars[next]?.kind === 'letter' && ending.length < 7) ending += chars[next++]?.text ?? ''
  if (!otherSexEndings.has(ending) || chars[next]?.kind === 'letter') return null
  // « chauffeur-e » is inclusive, « est-elle » or « prends-le » is not.
  if ((mark.text === '-' || mark.text === '/') && ['le', 'les', 'se', 'ses', 'te', 'tes'].includes(ending))
    return null
  if (mark.text === '(' && chars[next]?.text === ')') next += 1
  else if (inclusiveMarks.has(chars[next]?.text ?? '') && chars[next + 1]?.text === 's') next += 2
  return { end: chars[next - 1]?.end ?? before.end, next }
}
