import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { scoreMatch } from '@/search/scoring/score-match'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOffer, anyProfile, anySkill, anyVocabularyData } from './match-world'

const anyMatch = fc.record({
  offer: anyOffer,
  profile: anyProfile(fc.constant('profile')),
  vocabulary: anyVocabularyData.map(createMatchVocabulary),
})
const numRuns = 500

function reversed(offer: OfferCriteria): OfferCriteria {
  return {
    ...offer,
    skills: offer.skills.toReversed(),
    licences: offer.licences.toReversed(),
    certificates: offer.certificates.toReversed(),
    languages: offer.languages.toReversed(),
  }
}

function shuffled(profile: ProfileDocument): fc.Arbitrary<ProfileDocument> {
  const order = <Item>(list: Item[]) => fc.shuffledSubarray(list, { minLength: list.length })
  const orderKnown = <Item>(list: Item[] | null) => (list === null ? fc.constant(null) : order(list))
  return fc
    .record({
      skills: order(profile.skills),
      occupationsSought: order(profile.occupationsSought),
      occupationsHeld: order(profile.occupationsHeld),
      licences: orderKnown(profile.licences),
      languages: orderKnown(profile.languages),
      pools: order(profile.pools),
    })
    .map((lists) => ({ ...profile, ...lists }))
}

describe('scoreMatch, for any match', () => {
  it('gives whole parts within their bounds that add up to the score', () => {
    fc.assert(
      fc.property(anyMatch, ({ offer, profile, vocabulary }) => {
        const { score, parts, weightsVersion } = scoreMatch(offer, profile, vocabulary, builtInWeights)
        expect(parts.map(({ part }) => part)).toEqual(['skills', 'occupation', 'mobility', 'experience'])
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score)
        for (const { part, points, outOf } of parts) {
          expect(outOf).toBe(builtInWeights.points[part])
          expect(Number.isInteger(points)).toBe(true)
          expect(points).toBeGreaterThanOrEqual(0)
          expect(points).toBeLessThanOrEqual(outOf)
        }
        expect(weightsVersion).toBe(builtInWeights.version)
      }),
      { numRuns },
    )
  })

  it('does not depend on the order of any list', () => {
    const withOrders = anyMatch.chain((match) =>
      fc.record({ match: fc.constant(match), other: shuffled(match.profile) }),
    )
    fc.assert(
      fc.property(withOrders, ({ match: { offer, profile, vocabulary }, other }) => {
        const one = scoreMatch(offer, profile, vocabulary, builtInWeights)
        const two = scoreMatch(reversed(offer), other, vocabulary, builtInWeights)
        expect(two.score).toBe(one.score)
        expect(two.parts).toEqual(one.parts)
        expect(two.eligible).toBe(one.eligible)
        expect(two.gates.map(({ gate, state }) => [gate, state])).toEqual(
          one.gates.map(({ gate, state }) => [gate, state]),
        )
      }),
      { numRuns },
    )
  })

  it('never falls when a skill is gained', () => {
    fc.assert(
      fc.property(anyMatch, anySkill, ({ offer, profile, vocabulary }, gained) => {
        const before = scoreMatch(offer, profile, vocabulary, builtInWeights).score
        const after = scoreMatch(
          offer,
          { ...profile, skills: [...profile.skills, gained] },
          vocabulary,
          builtInWeights,
        ).score
        expect(after).toBeGreaterThanOrEqual(before)
      }),
      { numRuns },
    )
  })

  it('leaves eligible whoever hides a value: forgetting never closes a gate', () => {
    const unknowns = [
      { licences: null },
      { certificates: null },
      { languages: null },
      { contracts: null },
      { availability: null },
      { availableFrom: null },
      { homeCell: null },
      { travelLimits: null },
      { skills: [] },
    ] satisfies Partial<ProfileDocument>[]
    fc.assert(
      fc.property(anyMatch, fc.constantFrom(...unknowns), ({ offer, profile, vocabulary }, unknown) => {
        const before = scoreMatch(offer, profile, vocabulary, builtInWeights).eligible
        const after = scoreMatch(offer, { ...profile, ...unknown }, vocabulary, builtInWeights).eligible
        expect(after || !before).toBe(true)
      }),
      { numRuns },
    )
  })

  it('changes nothing it is given', () => {
    fc.assert(
      fc.property(anyMatch, ({ offer, profile, vocabulary }) => {
        const before = structuredClone({ offer, profile })
        scoreMatch(offer, profile, vocabulary, builtInWeights)
        expect({ offer, profile }).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })
})
