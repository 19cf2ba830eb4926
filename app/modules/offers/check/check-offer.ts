import { findWording } from './find-wording'
import type { OfferHit } from './hit'
import { lowestPayOn } from './minimum-wage'
import { partTime } from './readers/duration-faults'
import { readDurations } from './readers/read-durations'
import { readForeignSentences, readForeignTitle } from './readers/read-foreign'
import { readPay, type FoundHit } from './readers/read-pay'
import { readSoughtTrade, readTitle } from './readers/read-title'
import type { Cost } from './text/match-pattern'
import { readWords, type Word } from './text/read-words'

/** One text of an offer. A title names the trade, and nothing else is asked to be neutral. */
export interface OfferText {
  field: string
  text: string
  isTitle: boolean
}

/**
 * What the texts of an offer say that the law forbids, or asks a reason for, in the order of the fields and of the text.
 * Pure, and linear in the length of the texts.
 * @param conditions.today `YYYY-MM-DD`, which decides the SMIC; `contract` may lower it.
 */
export function checkWording(
  texts: readonly OfferText[],
  conditions: { today: string; contract: string | null },
  cost: Cost = { steps: 0 },
): OfferHit[] {
  const lowest = lowestPayOn(conditions.today, conditions.contract)
  return texts.flatMap((text) => {
    const words = readWords(text.text)
    const found = [
      ...findWording(words, cost),
      ...readPay(words, lowest),
      ...readDurations(words, conditions.contract),
      ...(text.isTitle ? [...readTitle(words), ...readForeignTitle(words)] : [...readSoughtTrade(words)]),
      ...readForeignSentences(words),
    ]
    return found.flatMap((hit) => place(hit, words, text)).sort((one, other) => one.start - other.start)
  })
}

/** What of an offer of this portal is checked; its title comes from a vocabulary, and its form holds pay to the SMIC. */
export interface CheckedOffer {
  description: string | null
  contract: string | null
  hoursPerWeek: number | null
}

/** All that an offer of this portal says that the law forbids, or asks a reason for. @param today `YYYY-MM-DD`. */
export function checkOffer({ description, contract, hoursPerWeek }: CheckedOffer, today: string): OfferHit[] {
  const texts = [{ field: 'description', text: description ?? '', isTitle: false }]
  return [...checkWording(texts, { today, contract }), ...checkHours(hoursPerWeek)]
}

/** Fewer hours than a part-time contract has at the least; more than 48 the form refuses. */
function checkHours(hoursPerWeek: number | null): OfferHit[] {
  if (hoursPerWeek === null || hoursPerWeek >= 24) return []
  return [
    {
      ...partTime,
      field: 'hoursPerWeek',
      start: 0,
      end: 0,
      excerpt: `${String(hoursPerWeek).replace('.', ',')} heures par semaine`,
    },
  ]
}

function place(
  { from, to, ...hit }: FoundHit,
  words: readonly Word[],
  { field, text }: OfferText,
): OfferHit[] {
  const [first, last] = [words[from], words[Math.min(to, words.length) - 1]]
  if (first === undefined || last === undefined) return []
  const { start } = first
  const { end } = last
  return [{ ...hit, field, start, end, excerpt: text.slice(start, end) }]
}
