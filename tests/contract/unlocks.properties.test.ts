import { languageLevels, licenceCodes, travelLimits, travelModes } from '@/drizzle/vocabulary'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { scoreMatch } from '@/search/scoring/score-match'
import { gainKey, includesGain, withGain, type Gain } from '@/search/scoring/unlocks/gain'
import { createPoolTally } from '@/search/scoring/unlocks/pool-unlocks'
import { rankUnlocks } from '@/search/scoring/unlocks/rank-unlocks'
import { createOfferSurvey } from '@/search/scoring/unlocks/survey-offers'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyOffer, anyProfile, anyProfiles } from './match-world'

const vocabulary = createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })
const someOffers = fc.array(anyOffer, { minLength: 1, maxLength: 12 })

const isOpen = (offer: OfferCriteria, person: ProfileDocument) =>
  scoreMatch(offer, person, vocabulary, builtInWeights).eligible

/** Everything that some offer asks for, and each trip longer than hers. */
function everyGain(offers: OfferCriteria[], profile: ProfileDocument): Gain[] {
  const asks = (gain: Gain) =>
    offers.some((offer) => {
      switch (gain.kind) {
        case 'licence':
          return offer.licences.some(({ code, indispensable }) => indispensable && code === gain.code)
        case 'language':
          return offer.languages.some(
            ({ code, level, indispensable }) =>
              indispensable && code === gain.language.code && level === gain.language.level,
          )
        case 'skill':
        case 'certificate':
        case 'travel':
          return true
      }
    })
  const gains = [
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
        .filter((limit) => limit > (profile.travelLimits?.[mode] ?? 0))
        .map((limit): Gain => ({ kind: 'travel', mode, limit })),
    ),
  ].filter(asks)
  return [...new Map(gains.map((gain) => [gainKey(gain), gain])).values()]
}

/** What she has not told is no gain to make. */
function isKnown(profile: ProfileDocument, { kind }: Gain): boolean {
  switch (kind) {
    case 'skill':
      return profile.skills.length > 0
    case 'certificate':
      return profile.certificates !== null
    case 'licence':
      return profile.licences !== null
    case 'language':
      return profile.languages !== null
    case 'travel':
      return Object.keys(profile.travelLimits ?? {}).length > 0
  }
}

/** Tries every gain on every offer, through the score itself. */
function bruteForce(profile: ProfileDocument, offers: OfferCriteria[]): Map<string, number> {
  const closed = offers.filter((offer) => !isOpen(offer, profile))
  const opened = new Map<string, number>()
  for (const gain of everyGain(offers, profile)) {
    if (!isKnown(profile, gain)) continue
    const after = withGain(profile, gain)
    const count = closed.filter((offer) => isOpen(offer, after)).length
    if (count > 0) opened.set(gainKey(gain), count)
  }
  return opened
}

it('finds, for one person, every gain that a brute force finds, and what it opens', () => {
  fc.assert(
    fc.property(anyProfile(fc.constant('resident')), someOffers, (profile, offers) => {
      const survey = createOfferSurvey(offers)(profile)
      expect(new Map(survey.unlocks.map(({ gain, opened }) => [gainKey(gain), opened]))).toEqual(
        bruteForce(profile, offers),
      )
      expect(survey.open).toEqual([...offers.keys()].filter((at) => isOpen(offers[at] ?? fail(), profile)))
      const elsewhere = offers.filter(
        (offer) => !isOpen(offer, profile) && isOpen({ ...offer, pool: null }, profile),
      )
      expect(survey.inOtherPools).toBe(elsewhere.length)
    }),
    { numRuns: 300 },
  )
})

it('adds up, for a pool, what a brute force opens to each person, and to how many', () => {
  fc.assert(
    fc.property(anyProfiles(12), someOffers, (people, offers) => {
      const survey = createOfferSurvey(offers)
      const tally = createPoolTally()
      for (const person of people) tally.add(survey(person).unlocks)
      const expected = new Map<string, { opened: number; people: number }>()
      for (const person of people) {
        for (const [key, opened] of bruteForce(person, offers)) {
          const known = expected.get(key) ?? { opened: 0, people: 0 }
          expected.set(key, { opened: known.opened + opened, people: known.people + 1 })
        }
      }
      const ranked = tally.rank()
      for (const { gain, opened, people: concerned } of ranked) {
        expect(expected.get(gainKey(gain))).toEqual({ opened, people: concerned })
      }
      const counts = ranked.map(({ opened }) => opened)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      // Whatever is not in the list has a smaller step there that opens as much.
      const listed = new Set(ranked.map(({ gain }) => gainKey(gain)))
      const possible = people.flatMap((person) => everyGain(offers, person))
      for (const gain of possible) {
        const { opened } = expected.get(gainKey(gain)) ?? { opened: 0 }
        if (opened === 0 || listed.has(gainKey(gain))) continue
        expect(ranked.some((other) => includesGain(gain, other.gain) && other.opened >= opened)).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

it('asks nobody for a larger step that opens no more', () => {
  const french = (level: 'B1' | 'C1'): Gain => ({ kind: 'language', language: { code: 'fr', level } })
  const ranked = rankUnlocks([
    { gain: { kind: 'licence', code: 'CE' }, opened: 3 },
    { gain: { kind: 'licence', code: 'B' }, opened: 3 },
    { gain: french('C1'), opened: 2 },
    { gain: french('B1'), opened: 1 },
    { gain: { kind: 'travel', mode: 'bike', limit: 60 }, opened: 1 },
    { gain: { kind: 'travel', mode: 'bike', limit: 30 }, opened: 1 },
  ])
  expect(ranked.map(({ gain }) => gainKey(gain))).toEqual([
    'licence B',
    'language fr C1',
    'language fr B1',
    'travel bike 30',
  ])
})

function fail(): never {
  throw new Error('there is no such offer')
}
