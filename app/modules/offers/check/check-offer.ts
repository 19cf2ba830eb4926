import type { OfferHit, WordingRule } from './hit'
import { lowestPayOn } from './minimum-wage'
import { partTime, readDurations } from './readers/read-durations'
import { readForeignSentences, readForeignTitle } from './readers/read-foreign'
import { readPay, type FoundHit } from './readers/read-pay'
import { readSoughtTrade, readTitle } from './readers/read-title'
import { bodyAndHealth } from './rules/body-and-health'
import { negations } from './rules/negations'
import { whatIsOffered } from './rules/what-is-offered'
import { whereOneComesFrom } from './rules/where-one-comes-from'
import { whoOneIs } from './rules/who-one-is'
import {
  findPattern,
  indexWords,
  readPattern,
  type Cost,
  type Pattern,
  type Reading,
  type Span,
} from './text/match-pattern'
import { readWords, type Word } from './text/read-words'

export const wordingRules: readonly WordingRule[] = [
  ...whoOneIs,
  ...whereOneComesFrom,
  ...bodyAndHealth,
  ...whatIsOffered,
]

/** One text of an offer. A title names the trade, and nothing else is asked to be neutral. */
export interface OfferText {
  field: string
  text: string
  isTitle: boolean
}

interface ReadyRule extends WordingRule {
  ready: readonly Pattern[]
  lawful: readonly Pattern[]
}
const rules: readonly ReadyRule[] = wordingRules.map((rule) => ({
  ...rule,
  ready: rule.patterns.map(readPattern),
  lawful: (rule.unless ?? []).map(readPattern),
}))
const lifting = negations.map(readPattern)

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
      ...findWording(indexWords(words), cost),
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

function findWording(reading: Reading, cost: Cost): FoundHit[] {
  const lifts = liftsOf(
    reading.words,
    lifting.flatMap((pattern) => findPattern(reading, pattern, cost)),
  )
  return rules.flatMap((rule) => {
    const spans = merge(rule.ready.flatMap((pattern) => findPattern(reading, pattern, cost)))
    if (spans.length === 0) return []
    const lawful = wordsIn(rule.lawful.flatMap((pattern) => findPattern(reading, pattern, cost)))
    return spans
      .filter((span) => !touches(span, lawful))
      .filter((span) => rule.evenNegated === true || !lifts(span))
      .map((span) => toFound(rule, span))
  })
}

const toFound = (
  { rule, ground, severity, article, message, suggestion }: WordingRule,
  { from, to }: Span,
): FoundHit => ({ rule, ground, severity, article, message, suggestion, from, to })

/** Hits of one rule that share words are one. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.sort((one, other) => one.from - other.from)) {
    const before = merged.at(-1)
    if (before !== undefined && span.from < before.to) before.to = Math.max(before.to, span.to)
    else merged.push({ ...span })
  }
  return merged
}

function wordsIn(spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const { from, to } of spans) for (let at = from; at < to; at += 1) inside.add(at)
  return inside
}

function touches({ from, to }: Span, inside: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (inside.has(at)) return true
  return false
}

/** How far a negation reaches on either side, in words. */
const reach = 12
const turns = new Set(['mais', 'toutefois', 'cependant', 'sauf', 'neanmoins'])

/** Says of a hit whether a negation of its sentence, with no turn in between, says that it does not count. */
function liftsOf(words: readonly Word[], negations: readonly Span[]): (span: Span) => boolean {
  const inside = wordsIn(negations)
  return ({ from, to }) => {
    if (touches({ from, to }, inside)) return true
    const meets = (start: number, step: 1 | -1) => {
      for (let away = 0, at = start; away < reach; away += 1, at += step) {
        const word = words[at]
        if (word === undefined || word.sentence !== words[from]?.sentence || turns.has(word.word))
          return false
        if (inside.has(at)) return true
      }
      return false
    }
    return meets(from - 1, -1) || meets(to, 1)
  }
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
