import { describe, expect, it } from 'vitest'
import { french } from '@/app/words/french'
import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { scoreMatch } from '@/search/scoring/score-match'
import { builtInWeights } from '@/search/scoring/weights'
import { explainMatch } from './explain-match'

const labels = {
  occupationLabel: (code: string) => `Métier ${code}`,
  skillLabel: (code: number) => `Savoir ${code}`,
}
const vocabulary = createMatchVocabulary({
  skills: [
    { code: 1, macroSkill: null, occupationCount: 1 },
    { code: 2, macroSkill: 9, occupationCount: 1 },
    { code: 3, macroSkill: 9, occupationCount: 1 },
    ...[4, 5, 6, 7, 8, 9, 10, 11].map((code) => ({
      code,
      macroSkill: 10 + Math.floor(code / 2),
      occupationCount: 1,
    })),
  ],
  occupationSkills: [],
  neighbours: [{ from: 'N1105', to: 'N1103' }],
})

const explain = (
  offer: Partial<OfferCriteria>,
  profile: Partial<ProfileDocument>,
  reader: 'employer' | 'other' = 'other',
) =>
  explainMatch(
    scoreMatch(
      { ...blankOffer('N1103'), ...offer },
      { ...blankProfile('p'), ...profile },
      vocabulary,
      builtInWeights,
    ),
    labels,
    reader,
    french,
  )
const linesOf = (offer: Partial<OfferCriteria>, profile: Partial<ProfileDocument>) =>
  explain(offer, profile).evidence.map(({ tone, text }) => `${tone}: ${text}`)
const skill = (code: number) => ({ code, importance: 2 as const, indispensable: false })

describe('explainMatch', () => {
  it('counts what is held, names what is close and what could be learned', () => {
    const lines = linesOf({ skills: [skill(1), skill(2), skill(4)] }, { skills: [1, 3] })
    expect(lines).toContain('met: 2\u00a0compétences sur 3, dont 1\u00a0proche')
    expect(lines).toContain('close: Savoir 3, pour savoir 2')
    expect(lines).toContain('missing: Savoir 4')
  })

  it('names to an employer nothing that her offer does not ask for', () => {
    const asked = { skills: [skill(1), skill(2)] }
    const sent = JSON.stringify(explain(asked, { skills: [1, 3], occupationsSought: ['N1105'] }, 'employer'))
    expect(sent).toContain('une compétence proche de')
    expect(sent).toContain('métier voisin')
    expect(sent).not.toMatch(/Savoir 3|savoir 3|N1105/u)
  })

  it('tells what is close in one line, however much it is, and on a card the first three', () => {
    const near = [2, 4, 6, 8, 10].map(skill)
    const has = { skills: [3, 5, 7, 9, 11] }
    const close = (reader: 'employer' | 'other') =>
      explain({ skills: near }, has, reader).evidence.filter(({ tone }) => tone === 'close')
    expect(close('employer')).toEqual([
      {
        tone: 'close',
        text: 'compétences proches\u00a0: Savoir 2, Savoir 4, Savoir 6, Savoir 8, Savoir 10',
        brief: 'compétences proches\u00a0: Savoir 2, Savoir 4, Savoir 6 et 2\u00a0autres',
      },
    ])
    const [other, ...more] = close('other')
    expect(more).toEqual([])
    expect(other?.text).toContain('Savoir 3, pour savoir 2\u00a0; Savoir 5, pour savoir 4\u00a0; ')
    expect(other?.brief).toMatch(/ et 2\u00a0autres$/u)
  })

  it('tells an employer the score in fives, and everybody else to the point', () => {
    const asked = { skills: [skill(1), skill(2), skill(4)], experienceMonths: 36 }
    const has = { skills: [1, 3], occupationsHeld: [{ code: 'N1103', months: 8 }] }
    const pointsOf = (reader: 'employer' | 'other') => {
      const { value, parts } = explain(asked, has, reader).score
      return [value, ...parts.map(({ points }) => points)]
    }
    expect(pointsOf('employer').filter((points) => points % 5 !== 0)).toEqual([])
    expect(pointsOf('other').some((points) => points % 5 !== 0)).toBe(true)
  })

  it('puts no tick before nothing', () => {
    const lines = linesOf({ skills: [skill(1)] }, { skills: [3] })
    expect(lines.filter((line) => line.startsWith('met: 0'))).toEqual([])
    expect(lines).toContain('missing: Savoir 1')
  })

  it('asks to check what is not known, once, and never calls it missing', () => {
    const lines = linesOf(
      {
        licences: [{ code: 'B', indispensable: true }],
        languages: [{ code: 'de', level: 'B1', indispensable: false }],
        contract: 'permanent',
        slots: 1,
        startsOn: '2027-01-04',
        skills: [skill(1)],
      },
      {},
    )
    const toCheck = lines.filter((line) => line.startsWith('check: '))
    expect(toCheck.length).toBeGreaterThanOrEqual(6)
    expect(new Set(toCheck).size).toBe(toCheck.length)
    expect(lines.filter((line) => line.startsWith('missing'))).toEqual([])
  })

  it('calls a trip, a contract or a date something to talk over, never something to learn', () => {
    const cell = '891f884e9cfffff'
    const lines = linesOf(
      {
        workplaceCell: '891f8849e4fffff',
        contract: 'temporary',
        startsOn: '2027-01-04',
        experienceMonths: 24,
      },
      {
        homeCell: cell,
        travelLimits: { walk: 10 },
        contracts: ['permanent'],
        availableFrom: '2027-06-01',
        occupationsHeld: [{ code: 'N1103', months: 3 }],
      },
    )
    expect(lines.filter((line) => line.startsWith('apart: ')).length).toBeGreaterThanOrEqual(3)
    expect(lines.filter((line) => line.startsWith('missing: '))).toEqual([])
  })

  it('names three missing skills on a card and all of them where the score is explained', () => {
    const asked = { skills: [4, 5, 6, 7, 8].map(skill) }
    const line = explain(asked, { skills: [1] }).evidence.find(({ tone }) => tone === 'missing')
    expect(line?.brief).toBe('Savoir 4, Savoir 5, Savoir 6 et 2\u00a0autres')
    expect(line?.text).toContain('Savoir 8')
    const few = explain({ skills: [4, 5, 6, 7].map(skill) }, { skills: [1] }).evidence
    expect(few.find(({ tone }) => tone === 'missing')).toEqual({
      tone: 'missing',
      text: 'Savoir 4, Savoir 5, Savoir 6, Savoir 7',
    })
  })

  it('tells a band and never minutes, a mode or a limit', () => {
    const cell = '891f884e9cfffff'
    const sent = JSON.stringify(
      explain({ workplaceCell: cell }, { homeCell: cell, travelLimits: { bike: 45 } }),
    )
    expect(sent).toContain('à 15 min au plus du lieu de travail')
    expect(sent).not.toMatch(/bike|vélo|45|limit/u)
  })

  it('shows parts that add up to the score', () => {
    const { score } = explain({ skills: [skill(1), skill(2)] }, { skills: [1], occupationsSought: ['N1105'] })
    expect(score.parts.reduce((sum, part) => sum + part.points, 0)).toBe(score.value)
  })
})
