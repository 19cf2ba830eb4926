import { languageLevels, licenceCodes } from '@/drizzle/vocabulary'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { scoreMatch } from '@/search/scoring/score-match'
import { gainKey, type Learning } from '@/search/scoring/unlocks/gain'
import { createCourseSurvey } from '@/search/scoring/unlocks/survey-course'
import { createOfferSurvey } from '@/search/scoring/unlocks/survey-offers'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyOffer, anyProfile } from './match-world'

const vocabulary = createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })
const someOffers = fc.array(anyOffer, { minLength: 1, maxLength: 12 })

const isOpen = (offer: OfferCriteria, person: ProfileDocument) =>
  scoreMatch(offer, person, vocabulary, builtInWeights).eligible

const level = fc.constantFrom(...languageLevels)
/** Mostly what the generated offers ask for, and now and then what nobody asks. */
const anyLearning: fc.Arbitrary<Learning> = fc.oneof(
  fc.integer({ min: 99, max: 116 }).map((code): Learning => ({ kind: 'skill', code })),
  fc.constantFrom(900, 901, 902).map((code): Learning => ({ kind: 'certificate', code })),
  fc.constantFrom(...licenceCodes).map((code): Learning => ({ kind: 'licence', code })),
  fc
    .record({ code: fc.constantFrom('fr' as const, 'de' as const, 'tr' as const), level })
    .map((language): Learning => ({ kind: 'language', language })),
)
const anyCourse = fc.array(anyLearning, { maxLength: 6 })

/** Written apart from the survey: each list that she has told, longer by what the course gives. */
function afterCourse(profile: ProfileDocument, gives: readonly Learning[]): ProfileDocument {
  const longer = <Item>(told: Item[] | null, given: Item[]) => (told === null ? null : [...told, ...given])
  return {
    ...profile,
    skills:
      profile.skills.length === 0
        ? []
        : [...profile.skills, ...gives.flatMap((gain) => (gain.kind === 'skill' ? gain.code : []))],
    certificates: longer(
      profile.certificates,
      gives.flatMap((gain) => (gain.kind === 'certificate' ? gain.code : [])),
    ),
    licences: longer(
      profile.licences,
      gives.flatMap((gain) => (gain.kind === 'licence' ? gain.code : [])),
    ),
    languages: longer(
      profile.languages,
      gives.flatMap((gain) => (gain.kind === 'language' ? gain.language : [])),
    ),
  }
}

it('opens to a person, with all that a course gives, the very offers that a brute force opens', () => {
  let opened = 0
  fc.assert(
    fc.property(anyProfile(fc.constant('resident')), someOffers, anyCourse, (profile, offers, gives) => {
      const after = afterCourse(profile, gives)
      const expected = [...offers.entries()]
        .filter(([, offer]) => !isOpen(offer, profile) && isOpen(offer, after))
        .map(([position]) => position)
      expect(createCourseSurvey(gives, offers)(profile)).toEqual(expected)
      opened += expected.length
    }),
    { numRuns: 600 },
  )
  // A run in which no course opens anything would tell nothing.
  expect(opened).toBeGreaterThan(20)
})

it('opens, with one thing, as many as that thing alone unlocks', () => {
  fc.assert(
    fc.property(anyProfile(fc.constant('resident')), someOffers, (profile, offers) => {
      for (const { gain, opened } of createOfferSurvey(offers)(profile).unlocks) {
        if (gain.kind === 'travel') continue
        expect([gainKey(gain), createCourseSurvey([gain], offers)(profile).length]).toEqual([
          gainKey(gain),
          opened,
        ])
      }
    }),
    { numRuns: 200 },
  )
})
