import { travelLimits } from '@/drizzle/vocabulary'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { emptyFields, profileFields, type ProfileField } from '@/search/profile-fields'
import { emptyFieldCosts } from '@/search/scoring/empty-field-costs'
import { scoreMatch } from '@/search/scoring/score-match'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyOffer, anyProfile, anyVocabularyData, anyWeights } from './match-world'

/** One field taken from another profile; what was told of the same question stays. */
function fill(field: ProfileField, profile: ProfileDocument, other: ProfileDocument): ProfileDocument {
  switch (field) {
    case 'occupations':
      return { ...profile, occupationsSought: other.occupationsSought }
    case 'experience':
      return { ...profile, occupationsHeld: other.occupationsHeld }
    case 'skills':
      return { ...profile, skills: other.skills }
    case 'licences':
      return { ...profile, licences: other.licences }
    case 'certificates':
      return { ...profile, certificates: other.certificates }
    case 'languages':
      return { ...profile, languages: other.languages }
    case 'availability':
      return { ...profile, availability: other.availability }
    case 'start':
      return { ...profile, availableFrom: other.availableFrom }
    case 'trips': {
      const isStated = Object.keys(profile.travelLimits ?? {}).length > 0
      return {
        ...profile,
        homeCell: profile.homeCell ?? other.homeCell,
        travelLimits: isStated ? profile.travelLimits : other.travelLimits,
      }
    }
    case 'contracts':
      return { ...profile, contracts: other.contracts }
  }
}

/** Somebody with everything this offer could wish for. */
function ideal(offer: OfferCriteria, profile: ProfileDocument): ProfileDocument {
  const longest = Math.max(...travelLimits)
  return {
    ...profile,
    skills: offer.skills.map(({ code }) => code),
    occupationsSought: [offer.occupation],
    occupationsHeld: [{ code: offer.occupation, months: 600 }],
    homeCell: offer.workplaceCell,
    travelLimits: { walk: longest, bike: longest, transit: longest, car: longest },
  }
}

const anyone = anyProfile(fc.constant('resident'))
const someOffers = fc.array(anyOffer, { minLength: 1, maxLength: 6 })

it('tells what an empty field costs: no answer is worth more, and the best one is worth as much', () => {
  fc.assert(
    fc.property(
      anyone,
      someOffers,
      fc.array(anyone, { minLength: 1, maxLength: 8 }),
      anyVocabularyData,
      anyWeights,
      (profile, offers, others, data, weights) => {
        const vocabulary = createMatchVocabulary(data)
        const gainOn = (offer: OfferCriteria, field: ProfileField, other: ProfileDocument) =>
          scoreMatch(offer, fill(field, profile, other), vocabulary, weights).score -
          scoreMatch(offer, profile, vocabulary, weights).score
        const costs = new Map(
          emptyFieldCosts(profile, offers, { vocabulary, weights }).map((cost) => [cost.field, cost]),
        )
        const empty = new Set(emptyFields(profile))
        for (const field of profileFields) {
          const cost = costs.get(field)
          if (!empty.has(field)) {
            expect(cost).toBeUndefined()
            continue
          }
          const best = offers.map((offer) => Math.max(0, gainOn(offer, field, ideal(offer, profile))))
          expect(cost?.points ?? 0).toBe(best.reduce((sum, points) => sum + points, 0))
          expect(cost?.mostPoints ?? 0).toBe(Math.max(...best))
          for (const [position, offer] of offers.entries()) {
            for (const other of others) {
              expect(gainOn(offer, field, other)).toBeLessThanOrEqual(best[position] ?? 0)
            }
          }
        }
      },
    ),
    { numRuns: 200 },
  )
})

it('counts the offers that ask what is not known', () => {
  fc.assert(
    fc.property(anyone, someOffers, (profile, offers) => {
      const vocabulary = createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })
      const costs = new Map(
        emptyFieldCosts(profile, offers, { vocabulary, weights: builtInWeights }).map((cost) => [
          cost.field,
          cost,
        ]),
      )
      const asking = {
        licences: ({ licences }: OfferCriteria) => licences.length > 0,
        certificates: ({ certificates }: OfferCriteria) => certificates.length > 0,
        languages: ({ languages }: OfferCriteria) => languages.length > 0,
        availability: ({ slots }: OfferCriteria) => slots !== null && slots !== 0,
        start: ({ startsOn }: OfferCriteria) => startsOn !== null,
        contracts: ({ contract }: OfferCriteria) => contract !== null,
      }
      const empty = new Set<string>(emptyFields(profile))
      for (const [field, asks] of Object.entries(asking)) {
        const cost = [...costs.values()].find((each) => each.field === field)
        expect(cost?.offers ?? 0).toBe(empty.has(field) ? offers.filter(asks).length : 0)
      }
    }),
    { numRuns: 100 },
  )
})

it('puts the costliest field first', () => {
  fc.assert(
    fc.property(anyone, someOffers, anyVocabularyData, (profile, offers, data) => {
      const costs = emptyFieldCosts(profile, offers, {
        vocabulary: createMatchVocabulary(data),
        weights: builtInWeights,
      })
      for (const [position, cost] of costs.entries()) {
        const next = costs[position + 1]
        if (next === undefined) continue
        expect(cost.points > next.points || (cost.points === next.points && cost.offers >= next.offers)).toBe(
          true,
        )
      }
    }),
    { numRuns: 100 },
  )
})
