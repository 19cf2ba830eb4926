/** Generated offers, profiles and vocabularies: small enough to collide, with every kind of unknown in them. */
import {
  contractKinds,
  importances,
  languageLevels,
  travelLimits,
  type LanguageCode,
  type LicenceCode,
} from '@/drizzle/vocabulary'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import type { MatchVocabularyData } from '@/search/scoring/vocabulary'
import { parseWeights, type MatchWeights } from '@/search/scoring/weights'
import { allSlots } from '@/search/weekly-slots'
import fc from 'fast-check'
import { latLngToCell } from 'h3-js'

const occupations = ['A1101', 'D1507', 'K2204', 'N1103', 'N1105']
const skillCodes = Array.from({ length: 16 }, (_, position) => 100 + position)
const certificateCodes = [900, 901]
const licences: LicenceCode[] = ['AM', 'B', 'CE']
const languages: LanguageCode[] = ['fr', 'de']
const days = ['2026-01-05', '2026-02-01', '2026-02-02']
const pools = ['pool-a', 'pool-b']
/** One neighbourhood, the next one, the town's far side, a town 25 km away, and a place that is not one. */
const cells = [
  latLngToCell(48.594, 7.7, 9),
  latLngToCell(48.598, 7.722, 9),
  latLngToCell(48.54, 7.78, 9),
  latLngToCell(48.815, 7.79, 9),
  'nowhere',
]

const unknownOr = <Value>(known: fc.Arbitrary<Value>) => fc.option(known, { nil: null, freq: 3 })
const occupation = fc.constantFrom(...occupations)
const skill = fc.constantFrom(...skillCodes)
const cell = fc.constantFrom(...cells)
const slots = fc.oneof(fc.constantFrom(0, 0b11, 0b1000, allSlots), fc.integer({ min: 0, max: allSlots }))
const language = fc.record({ code: fc.constantFrom(...languages), level: fc.constantFrom(...languageLevels) })
const likeness = fc.double({ min: 0, max: 1, noNaN: true })
/** Mostly wished for, or next to nobody would pass. */
const indispensable = fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0)

const pairsOf = <Code>(code: fc.Arbitrary<Code>) =>
  fc.array(fc.record({ a: code, b: code, likeness }), { maxLength: 5 })

const vocabularyParts = {
  // The last skills stay unknown to the vocabulary.
  skills: fc.tuple(
    ...skillCodes.slice(0, 12).map((code) =>
      fc.record({
        code: fc.constant(code),
        macroSkill: fc.constantFrom(1, 2, 3, null),
        occupationCount: fc.integer({ min: 0, max: occupations.length }),
      }),
    ),
  ),
  occupationSkills: fc.tuple(
    ...occupations.map((code) =>
      fc.record({ occupation: fc.constant(code), skills: fc.uniqueArray(skill, { maxLength: 8 }) }),
    ),
  ),
  neighbours: fc.array(
    fc.record({ from: occupation, to: occupation, likeness }, { requiredKeys: ['from', 'to'] }),
    {
      maxLength: 5,
    },
  ),
}

/** As before likenesses were learned, as learned, and both at once. */
export const anyVocabularyData: fc.Arbitrary<MatchVocabularyData> = fc.record(
  {
    ...vocabularyParts,
    closeSkills: pairsOf(skill),
    similarOccupations: pairsOf(occupation),
    likeness: fc.record({ sameMacroSkill: likeness }),
  },
  { requiredKeys: ['skills', 'occupationSkills', 'neighbours'] },
)

export const anyOffer: fc.Arbitrary<OfferCriteria> = fc.record({
  occupation,
  skills: fc.array(fc.record({ code: skill, importance: fc.constantFrom(...importances), indispensable }), {
    maxLength: 9,
  }),
  licences: fc.array(fc.record({ code: fc.constantFrom(...licences), indispensable }), { maxLength: 2 }),
  certificates: fc.array(fc.record({ code: fc.constantFrom(...certificateCodes), indispensable }), {
    maxLength: 2,
  }),
  languages: fc.array(
    fc.record({
      code: fc.constantFrom(...languages),
      level: fc.constantFrom(...languageLevels),
      indispensable,
    }),
    { maxLength: 2 },
  ),
  contract: unknownOr(fc.constantFrom(...contractKinds)),
  slots: unknownOr(slots),
  startsOn: unknownOr(fc.constantFrom(...days)),
  experienceMonths: unknownOr(fc.constantFrom(0, 6, 24)),
  workplaceCell: unknownOr(cell),
  pool: fc.option(fc.constantFrom(...pools), { nil: null, freq: 1 }),
})

const limit = fc.constantFrom(...travelLimits)

export function anyProfile(id: fc.Arbitrary<string>): fc.Arbitrary<ProfileDocument> {
  return fc.record({
    id,
    skills: fc.array(skill, { maxLength: 10 }),
    occupationsSought: fc.array(occupation, { maxLength: 2 }),
    occupationsHeld: fc.array(fc.record({ code: occupation, months: fc.integer({ min: 0, max: 40 }) }), {
      maxLength: 2,
    }),
    licences: unknownOr(fc.uniqueArray(fc.constantFrom(...licences))),
    certificates: unknownOr(fc.uniqueArray(fc.constantFrom(...certificateCodes))),
    languages: unknownOr(fc.array(language, { maxLength: 2 })),
    contracts: unknownOr(fc.subarray([...contractKinds], { minLength: 4 })),
    availability: unknownOr(fc.oneof(fc.constant(allSlots), slots)),
    availableFrom: unknownOr(fc.constantFrom(...days)),
    homeCell: unknownOr(cell),
    travelLimits: unknownOr(
      fc.record({ walk: limit, bike: limit, transit: limit, car: limit }, { requiredKeys: [] }),
    ),
    pools: fc.subarray(pools),
    // Few values: ties in exposure are the point.
    exposure: fc.integer({ min: 0, max: 2 }),
  })
}

export const anyProfiles = (maxLength: number): fc.Arbitrary<ProfileDocument[]> =>
  fc.uniqueArray(anyProfile(fc.integer({ min: 0, max: 99 }).map((number) => `profile-${number}`)), {
    maxLength,
    selector: ({ id }) => id,
  })

const share = fc.double({ min: 0, max: 1, noNaN: true })

export const anyWeights: fc.Arbitrary<MatchWeights> = fc
  .record({
    // Three marks cut a hundred points in four.
    marks: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 100 }))),
    neutral: fc.record({ skills: share, occupation: share, mobility: share, experience: share }),
    occupation: fc.record({ similarFrom: share, similarAtMost: share }),
    mobility: fc.record({ fullUpTo: fc.constantFrom(0, 15, 40), atLimit: share }),
  })
  .map(({ marks, ...shares }) => {
    const [first = 0, second = 0, third = 0] = marks.toSorted((a, b) => a - b)
    const points = {
      skills: first,
      occupation: second - first,
      mobility: third - second,
      experience: 100 - third,
    }
    return parseWeights({ version: 'trial', points, ...shares })
  })

export { skill as anySkill }
