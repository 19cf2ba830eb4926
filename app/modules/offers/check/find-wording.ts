import type { WordingRule } from './hit'
import { concepts } from './concepts'
import type { FoundHit } from './readers/read-pay'
import { indifference, negations } from './rules/negations'
import { bodyAndHealth } from './rules/body-and-health'
import { whatIsOffered } from './rules/what-is-offered'
import { whatOneThinks } from './rules/what-one-thinks'
import { whereOneComesFrom } from './rules/where-one-comes-from'
import { whoOneIs } from './rules/who-one-is'
import { findTogether, readFrame, type Frame } from './text/find-together'
import { markConcepts, readConcepts, touches, wordsIn } from './text/mark-concepts'
import {
  findPattern,
  indexWords,
  readPattern,
  type Cost,
  type Pattern,
  type Span,
} from './text/match-pattern'
import type { Word } from './text/read-words'

export const wordingRules: readonly WordingRule[] = [
  ...whoOneIs,
  ...whereOneComesFrom,
  ...whatOneThinks,
  ...bodyAndHealth,
  ...whatIsOffered,
]

interface ReadyRule extends WordingRule {
  ready: readonly Pattern[]
  together: readonly Frame[]
  lawful: readonly Pattern[]
}
const rules: readonly ReadyRule[] = wordingRules.map((rule) => ({
  ...rule,
  ready: rule.patterns.map(readPattern),
  together: (rule.frames ?? []).map(readFrame),
  lawful: (rule.unless ?? []).map(readPattern),
}))
const lifting = negations.map(readPattern)
const alwaysLifting = indifference.map(readPattern)
const readyConcepts = readConcepts(concepts)

/** What the wording rules find in the words of a text. */
export function findWording(words: readonly Word[], cost: Cost): FoundHit[] {
  const reading = markConcepts(indexWords(words), readyConcepts, cost)
  const find = (patterns: readonly Pattern[]) =>
    patterns.flatMap((pattern) => findPattern(reading, pattern, cost))
  const always = find(alwaysLifting)
  const lifts = liftsOf(words, [...always, ...find(lifting)])
  const liftsEvenRefusals = liftsOf(words, always)
  return rules.flatMap((rule) => {
    const said = find(rule.ready)
    const together = rule.together.flatMap((frame) => findTogether(reading, frame, cost))
    if (said.length + together.length === 0) return []
    const lawful = wordsIn(find(rule.lawful))
    const stands = (span: Span) => !touches(span, lawful)
    const isLifted = rule.evenNegated === true ? liftsEvenRefusals : lifts
    const kept = [...said, ...together].filter((span) => stands(span) && !isLifted(span))
    return merge(kept).map((span) => toFound(rule, span))
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
