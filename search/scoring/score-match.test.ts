import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { scoreMatch } from './score-match'
import { createMatchVocabulary } from './vocabulary'
import { builtInWeights, parseWeights } from './weights'

const vocabulary = createMatchVocabulary({
  skills: [
    { code: 1, macroSkill: 50, occupationCount: 0 },
    { code: 2, macroSkill: 50, occupationCount: 0 },
    { code: 3, macroSkill: null, occupationCount: 0 },
  ],
  occupationSkills: [],
  neighbours: [{ from: 'N1105', to: 'N1103' }],
})
const hautepierre = latLngToCell(48.594, 7.7, 9)
const cronenbourg = latLngToCell(48.598, 7.722, 9)

const warehouse: OfferCriteria = {
  ...blankOffer('N1103'),
  skills: [
    { code: 1, importance: 2, indispensable: false },
    { code: 3, importance: 1, indispensable: false },
  ],
  licences: [{ code: 'B', indispensable: true }],
  experienceMonths: 12,
  workplaceCell: cronenbourg,
}
const handler: ProfileDocument = {
  ...blankProfile('handler'),
  skills: [2, 3],
  occupationsHeld: [{ code: 'N1105', months: 8 }],
  licences: ['B'],
  homeCell: hautepierre,
  travelLimits: { transit: 30 },
}

describe('scoreMatch', () => {
  it('adds four parts, each with its evidence', () => {
    // Exactly 36.667 + 12 + 4.5 + 6.667 = 59.833: the two points owed go to skills and experience.
    expect(scoreMatch(warehouse, handler, vocabulary, builtInWeights)).toEqual({
      score: 60,
      parts: [
        {
          part: 'skills',
          points: 37,
          outOf: 55,
          evidence: {
            kind: 'compared',
            matched: [3],
            related: [{ asked: 1, held: 2 }],
            missing: [],
            stated: true,
          },
        },
        {
          part: 'occupation',
          points: 12,
          outOf: 20,
          evidence: { kind: 'neighbour', occupation: 'N1105', via: 'held' },
        },
        {
          part: 'mobility',
          points: 4,
          outOf: 15,
          evidence: { kind: 'within', mode: 'transit', minutes: 16, limit: 30, band: 30 },
        },
        {
          part: 'experience',
          points: 7,
          outOf: 10,
          evidence: { kind: 'compared', months: 8, asked: 12, occupations: ['N1105'] },
        },
      ],
      gates: [
        { gate: 'licences', state: 'open', requirements: [{ asked: 'B', indispensable: true, met: 'held' }] },
        {
          gate: 'travel',
          state: 'open',
          trips: [{ mode: 'transit', limit: 30, runs: true, minutes: 16, fits: true }],
        },
      ],
      eligible: true,
      weightsVersion: builtInWeights.version,
    })
  })

  it('scores people outside a gate as well, and says that they are', () => {
    const match = scoreMatch(warehouse, { ...handler, licences: [] }, vocabulary, builtInWeights)
    expect(match).toMatchObject({ score: 60, eligible: false })
  })

  it('keeps eligible a person of whom nothing is known', () => {
    const match = scoreMatch(warehouse, blankProfile('unknown'), vocabulary, builtInWeights)
    expect(match.eligible).toBe(true)
    expect(match.gates.map(({ state }) => state)).toEqual(['unknown', 'unknown'])
  })

  it('gives the whole 100 to whoever meets all that is asked', () => {
    const perfect = {
      ...handler,
      skills: [1, 3],
      occupationsHeld: [{ code: 'N1103', months: 12 }],
      travelLimits: { car: 15 },
    }
    expect(scoreMatch(warehouse, perfect, vocabulary, builtInWeights).score).toBe(100)
  })

  it('takes other weights, and names their version', () => {
    const points = { skills: 0, occupation: 0, mobility: 0, experience: 100 }
    const match = scoreMatch(
      warehouse,
      handler,
      vocabulary,
      parseWeights({ ...builtInWeights, version: 'trial', points }),
    )
    expect(match).toMatchObject({ score: 67, weightsVersion: 'trial' })
  })
})
