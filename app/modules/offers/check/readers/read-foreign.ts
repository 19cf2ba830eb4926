import type { Word } from '../text/read-words'
import type { FoundHit } from './read-pay'

/** Small words that a sentence cannot do without, and that French does not have. */
const small = new Set(
  `the and you your we are our with will for from this that have has is of to in an looking join must be who they at
  und der die das wir sie ihre ihnen ist sind haben mit von zu auf bei im wird suchen bieten nicht oder eine einen einer unsere unser`.split(/\s+/u),
) // prettier-ignore
/** Of those, what French also writes. */
const french = new Set(['le', 'la', 'les', 'de', 'du', 'des', 'et', 'un', 'une', 'vous', 'nous', 'pour', 'avec', 'dans', 'est', 'sur', 'au', 'aux', 'en', 'notre', 'votre', 'chez']) // prettier-ignore
const foreignTrades = new Set(
  'sales account officer developer engineer driver picker waiter waitress housekeeper housekeeping cleaner nurse store warehouse worker buyer customer delivery seller shop happiness clerk cashier cook runner handler'.split(' '),
) // prettier-ignore

const leastWords = 3

/** Sentences in a foreign language. */
export function readForeignSentences(words: readonly Word[]): FoundHit[] {
  const sentences = new Map<number, { from: number; to: number; foreign: number; french: number }>()
  for (const [at, { word, sentence }] of words.entries()) {
    const seen = sentences.get(sentence) ?? { from: at, to: at + 1, foreign: 0, french: 0 }
    seen.to = at + 1
    if (small.has(word)) seen.foreign += 1
    if (french.has(word)) seen.french += 1
    sentences.set(sentence, seen)
  }
  return [...sentences.values()].flatMap(({ from, to, foreign, french: ours }) =>
    foreign >= leastWords && foreign > ours * 2 && foreign * 5 >= to - from
      ? [notFrench('foreign.text', 'blocking', from, to)]
      : [],
  )
}

/** A title that names the trade in English. */
export function readForeignTitle(words: readonly Word[]): FoundHit[] {
  const at = words.findIndex(({ word }) => foreignTrades.has(word))
  return at < 0 ? [] : [notFrench('foreign.title', 'advice', at, at + 1)]
}

function notFrench(rule: string, severity: FoundHit['severity'], from: number, to: number): FoundHit {
  return {
    rule,
    ground: 'foreign',
    severity,
    article: 'Code du travail L5331-4',
    message:
      severity === 'blocking'
        ? 'Ce passage n’est pas en français.'
        : 'Le métier est nommé dans une langue étrangère.',
    suggestion: 'Écrivez l’offre en français. Un terme étranger sans équivalent doit être expliqué.',
    from,
    to,
  }
}
