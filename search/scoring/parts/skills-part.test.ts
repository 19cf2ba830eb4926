import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { OfferCriteria } from '@/search/documents'
import { describe, expect, it } from 'vitest'
import type { MatchVocabulary } from '../vocabulary'
import { builtInWeights } from '../weights'
import { compareSkills } from './skills-part'

const vocabulary: MatchVocabulary = {
  rarity: (skill) => (skill === 1 ? 1 : 0.5),
  relatedSkills: (skill) =>
    new Map(
      skill === 1
        ? [
            [11, 0.5],
            [12, 0.8],
            [13, 0.8],
          ]
        : [],
    ),
  neighbours: () => new Map(),
  likenesses: () => new Map(),
}

const skill = (code: number, importance: 1 | 2 | 3 = 1) => ({ code, importance, indispensable: false })

function compare(asked: OfferCriteria['skills'], held: number[]) {
  const offer = { ...blankOffer('N1103'), skills: asked }
  return compareSkills(offer, { ...blankProfile('p'), skills: held }, vocabulary, builtInWeights)
}

describe('compareSkills', () => {
  it('counts in full when the offer asks none', () => {
    expect(compare([], [1, 2])).toEqual({ share: 1, evidence: { kind: 'not_asked' } })
  })

  it('weighs each skill by importance and rarity', () => {
    // 1 × 1 for the rare one, 3 × 0.5 for the essential one.
    expect(compare([skill(1), skill(2, 3)], [1]).share).toBeCloseTo(1 / 2.5)
    expect(compare([skill(1), skill(2, 3)], [2]).share).toBeCloseTo(1.5 / 2.5)
    expect(compare([skill(1), skill(2, 3)], [2, 1]).share).toBe(1)
  })

  it('credits the best related skill only, and names it', () => {
    expect(compare([skill(1)], [13, 11, 12])).toEqual({
      share: 0.8,
      evidence: {
        kind: 'compared',
        matched: [],
        related: [{ asked: 1, held: 12 }],
        missing: [],
        stated: true,
      },
    })
    expect(compare([skill(1)], [11]).share).toBe(0.5)
  })

  it('takes the skill itself before any related one', () => {
    expect(compare([skill(1)], [12, 1])).toMatchObject({ share: 1, evidence: { matched: [1], related: [] } })
  })

  it('lists what is missing, and gives nothing for skills not asked', () => {
    expect(compare([skill(3), skill(2)], [7])).toEqual({
      share: 0,
      evidence: { kind: 'compared', matched: [], related: [], missing: [2, 3], stated: true },
    })
  })

  it('says when no skill has been entered, and gives no point a first skill could lose', () => {
    expect(compare([skill(2)], [])).toMatchObject({ share: 0, evidence: { missing: [2], stated: false } })
  })

  it('counts a skill asked twice once, at its greater importance', () => {
    expect(compare([skill(1, 1), skill(2, 1), skill(2, 3)], [2]).share).toBeCloseTo(1.5 / 2.5)
  })
})
