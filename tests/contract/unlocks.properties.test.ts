import { languageLevels, licenceCodes, travelLimits, travelModes } from '@/drizzle/vocabulary'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { scoreMatch } from '@/search/scoring/score-match'
import { builtInWeights } from '@/search/scoring/weights'
import { unlocksOf, withGain, type Gain } from '@/search/scoring/unlocks'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyOffer, anyProfile } from './match-world'

const vocabulary = createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })

/** Everything that could be gained, whether an offer asks it or not. */
function everyGain(offers: OfferCriteria[], profile: ProfileDocument): Gain[] {
  return [
    ...new Map(
      [
        ...offers.flatMap(({ skills }) => skills.map(({ code }): Gain => ({ kind: 'skill', code }))),
        ...offers.flatMap(({ certificates }) =>
          certificates.map(({ code }): Gain => ({ kind: 'certificate', code })),
        ),
        ...licenceCodes.map((code): Gain => ({ kind: 'licence', code })),
        ...(['fr', 'de'] as const).flatMap((code) =>
          languageLevels.map((level): Gain => ({ kind: 'language', language: { code, level } })),
        ),
        ...travelModes.flatMap((mode) =>
          travelLimits
            .filter((limit) => profile.travelLimits !== null && limit > (profile.travelLimits[mode] ?? 0))
            .map((limit): Gain => ({ kind: 'travel', mode, limit })),
        ),
      ].map((gain) => [JSON.stringify(gain), gain]),
    ).values(),
  ]
}

it('counts, for each gain, the offers that a brute force opens with it', () => {
  fc.assert(
    fc.property(
      anyProfile(fc.constant('resident')),
      fc.array(anyOffer, { minLength: 1, maxLength: 12 }),
      (profile, offers) => {
        const open = (person: ProfileDocument) =>
          new Set(offers.filter((offer) => scoreMatch(offer, person, vocabulary, builtInWeights).eligible))
        const before = open(profile)
        const found = unlocksOf(profile, offers)
        for (const { gain, opened } of found) {
          const after = open(withGain(profile, gain))
          expect(opened).toBe([...after].filter((offer) => !before.has(offer)).length)
          expect(opened).toBeGreaterThan(0)
        }
        // Nothing asked that opens more was passed over. A licence that nobody asks is not looked for.
        const most = Math.max(0, ...found.map(({ opened }) => opened))
        const unknown = {
          skill: profile.skills.length === 0,
          certificate: profile.certificates === null,
          licence: true,
          language: profile.languages === null,
          travel: profile.travelLimits === null,
        }
        for (const gain of everyGain(offers, profile)) {
          if (unknown[gain.kind]) continue
          const after = open(withGain(profile, gain))
          expect([...after].filter((offer) => !before.has(offer)).length).toBeLessThanOrEqual(most)
        }
      },
    ),
    { numRuns: 150 },
  )
})
