import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { ProfileDocument } from '@/search/documents'
import { describe, expect, it } from 'vitest'
import { createMatchVocabulary } from '../vocabulary'
import { builtInWeights } from '../weights'
import { compareExperience } from './experience-part'

const vocabulary = createMatchVocabulary({
  skills: [],
  occupationSkills: [],
  neighbours: [{ from: 'N1105', to: 'N1103' }],
})

function compare(experienceMonths: number | null, occupationsHeld: ProfileDocument['occupationsHeld']) {
  const offer = { ...blankOffer('N1103'), experienceMonths }
  return compareExperience(offer, { ...blankProfile('p'), occupationsHeld }, vocabulary, builtInWeights)
}

describe('compareExperience', () => {
  it.each([null, 0])('counts in full when %s months are asked', (asked) => {
    expect(compare(asked, [{ code: 'N1103', months: 90 }])).toEqual({
      share: 1,
      evidence: { kind: 'not_asked' },
    })
  })

  it('adds the months of this occupation and of its neighbours, and of no other', () => {
    const held = [
      { code: 'N1105', months: 4 },
      { code: 'N1103', months: 2 },
      { code: 'N1103', months: 3 },
      { code: 'G1602', months: 60 },
    ]
    expect(compare(12, held)).toEqual({
      share: 0.75,
      evidence: { kind: 'compared', months: 9, asked: 12, occupations: ['N1103', 'N1105'] },
    })
  })

  it('gives no more than all', () => {
    expect(compare(12, [{ code: 'N1103', months: 120 }])).toMatchObject({
      share: 1,
      evidence: { months: 120 },
    })
  })

  it('takes no occupation held at its word', () => {
    expect(compare(12, [])).toEqual({
      share: 0,
      evidence: { kind: 'compared', months: 0, asked: 12, occupations: [] },
    })
  })
})
