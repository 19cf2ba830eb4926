import { describe, expect, it } from 'vitest'
import { checkWording } from './check-offer'
import { concepts } from './concepts'
import { wordingRules } from './find-wording'
import { indifference, negations } from './rules/negations'
import { findTogether, readFrame } from './text/find-together'
import { markConcepts, readConcepts } from './text/mark-concepts'
import { findPattern, indexWords, readPattern } from './text/match-pattern'
import { spell } from './text/spelling'
import type { Word } from './text/read-words'

const conditions = { today: '2026-11-23', contract: null }
const check = (text: string, isTitle = false) =>
  checkWording([{ field: isTitle ? 'title' : 'description', text, isTitle }], conditions)
const rulesOf = (text: string) => check(text).map(({ rule }) => rule)

describe('a hit', () => {
  it('says where it stands in the text as typed, under what law, and what to write', () => {
    const text = 'Bonjour 👋 ! Pro\u00adfil  JEUNЕ souhaité.'
    const [hit] = check(text)
    expect(hit).toMatchObject({
      rule: 'age.young',
      ground: 'age',
      severity: 'blocking',
      field: 'description',
    })
    expect(hit?.article).toContain('L1132-1')
    expect(hit?.excerpt).toBe('Pro\u00adfil  JEUNЕ souhaité')
    expect(text.slice(hit?.start, hit?.end)).toBe(hit?.excerpt)
    expect(hit?.suggestion).not.toBe('')
  })

  it('is one where two patterns of a rule meet', () => {
    expect(rulesOf('Âge maximum 30 ans')).toEqual(['age.limit'])
  })

  it('of each rule has an article, and of each pattern a unique place', () => {
    for (const { rule, article, message, suggestion, patterns } of wordingRules) {
      expect([rule, article]).toEqual([rule, expect.stringMatching(/^Code du travail [LR][0-9]{4}-/u)])
      expect(message.length * suggestion.length).toBeGreaterThan(0)
      expect(new Set(patterns).size).toBe(patterns.length)
    }
  })
})

describe('a negation', () => {
  it('lifts what it is about, before or after', () => {
    expect(rulesOf('Sans distinction d’origine, profil jeune ou non')).toEqual([])
    expect(rulesOf('Une limite d’âge n’est pas exigée')).toEqual([])
  })
  it('reaches neither past a turn nor into another sentence', () => {
    expect(rulesOf('Sans distinction d’origine mais profil jeune')).toEqual(['age.young'])
    expect(rulesOf('Sans distinction d’origine. Profil jeune')).toEqual(['age.young'])
  })
  it('lifts no refusal', () => {
    expect(rulesOf('Sans condition de diplôme, sans enfants')).toEqual(['family.free'])
  })
})

describe('pay in a text', () => {
  it('is held to the SMIC of the day and to the share of an apprentice', () => {
    expect(rulesOf('12,31 € brut de l’heure')).toEqual([])
    expect(rulesOf('12,30 € brut de l’heure')).toEqual(['pay.minimum'])
    const apprentice = { today: '2026-11-23', contract: 'apprenticeship' }
    const texts = [{ field: 'description', text: '6 € de l’heure', isTitle: false }]
    expect(checkWording(texts, apprentice)).toEqual([])
    expect(checkWording(texts, { ...conditions, today: '2020-01-01' })).toEqual([])
  })
})

/** Words that a pattern nearly matches, over and over. */
function nearMiss(pattern: string, count: number): Word[] {
  const unit = wordsOf(pattern).slice(0, -1)
  return Array.from({ length: count }, (_, at) => {
    const word = unit[at % unit.length] ?? 'de'
    const value = Number.isNaN(Number(word)) ? null : Number(word)
    return { word, key: spell(word), value, start: at, end: at, inclusive: false, sentence: 0 }
  })
}

/** The words of a shortest saying of a pattern. */
function wordsOf(pattern: string): string[] {
  return pattern.split(' ').flatMap((item) => {
    if (item === '^' || item === '$') return []
    if (item.startsWith('~')) return Array.from({ length: Number(item.slice(1)) }, () => 'de')
    if (item.startsWith('#')) return [item.slice(1).split('-')[0] ?? '']
    if (item.startsWith('@')) return wordsOf(concepts[item.slice(1).replace('?', '')]?.says[0] ?? '')
    return ['de', 'la', (item.split('|')[0] ?? '').replace(/[*?]/gu, '')]
  })
}

describe('hostile texts', () => {
  const ready = readConcepts(concepts)
  const patterns = [
    ...wordingRules.flatMap((rule) => [...rule.patterns, ...(rule.unless ?? [])]),
    ...Object.values(concepts).flatMap(({ says, not = [] }) => [...says, ...not]),
    ...negations,
    ...indifference,
  ]
  const frames = wordingRules.flatMap((rule) => rule.frames ?? [])

  /** Steps for so many words that nearly match, the marking of concepts not counted. */
  function stepsOf(source: string, count: number): number {
    const reading = markConcepts(indexWords(nearMiss(source.replaceAll(' + ', ' '), count)), ready, {
      steps: 0,
    })
    const cost = { steps: 0 }
    if (source.includes(' + ')) findTogether(reading, readFrame(source), cost)
    else findPattern(reading, readPattern(source), cost)
    return cost.steps
  }

  it(`cost each of the ${patterns.length} patterns and ${frames.length} frames no more than so many steps a word`, () => {
    const count = 300
    for (const source of new Set([...patterns, ...frames])) {
      const [once, twice] = [stepsOf(source, count), stepsOf(source, 2 * count)]
      expect([source, twice <= once * 2.1 + 100]).toEqual([source, true])
      expect([source, twice / (2 * count) < 60]).toEqual([source, true])
    }
  })

  const size = 100_000
  const hostile: Record<string, string> = {
    'one letter': 'e'.repeat(size),
    'single letters': 'j e '.repeat(size / 4),
    'single figures': '1 '.repeat(size / 2),
    figures: '9'.repeat(size),
    marks: '.-/(·'.repeat(size / 5),
    endings: 'vendeur(e)'.repeat(size / 10),
    'hyphens at line ends': 'a-\n'.repeat(size / 3),
    'soft hyphens': '\u00ad'.repeat(size),
    hits: 'profil jeune '.repeat(size / 13),
    'hits and negations': 'sans distinction profil jeune '.repeat(size / 30),
    amounts: '9 € heure '.repeat(size / 10),
    'rare letters': Array.from({ length: size }, (_, index) =>
      String.fromCodePoint(0x4e00 + (index % 20_000)),
    ).join(''),
  }
  it.each(Object.entries(hostile))('of %s take steps in proportion to their length', (_name, text) => {
    const take = (part: string) => {
      const cost = { steps: 0 }
      checkWording([{ field: 'description', text: part, isTitle: true }], conditions, cost)
      return cost.steps
    }
    const [half, whole] = [take(text.slice(0, size / 2)), take(text)]
    expect(whole).toBeLessThanOrEqual(half * 2.1 + 1000)
  })
})
