import { createHomeCover, homesOf } from '@/search/meilisearch/filter/home-cover'
import type { Expression } from '@/search/meilisearch/filter/expression'
import { scoreFilter } from '@/search/meilisearch/filter/score-filter'
import { createTripFilters } from '@/search/meilisearch/filter/trip-filter'
import { writeFilter } from '@/search/meilisearch/filter/write-filter'
import { toIndexDocument } from '@/search/meilisearch/index-document'
import { scoreMatch } from '@/search/scoring/score-match'
import { travelTimeFromDistance } from '@/search/scoring/travel-time'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import { searchDocuments } from '@/tests/mocks/meilisearch/fake-search'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyOffer, anyProfiles, anyVocabularyData } from './match-world'

it('keeps everybody who scores as much, to the point, and counts exactly those inside the gates', () => {
  fc.assert(
    fc.property(anyVocabularyData, anyProfiles(40), anyOffer, (data, profiles, offer) => {
      const rules = { vocabulary: createMatchVocabulary(data), weights: builtInWeights }
      const documents = profiles.map((profile) => ({ ...toIndexDocument(profile) }))
      const homes = createHomeCover(homesOf(new Set(documents.flatMap((document) => document.homes))))
      const trips = createTripFilters(travelTimeFromDistance)(offer, homes, rules.weights)
      const filter = scoreFilter(offer, trips, rules)
      const kept = (expression: Expression): Set<unknown> => {
        if (expression.kind === 'nobody') return new Set()
        const asked = { sort: [], facets: [], attributesToRetrieve: null, offset: 0, limit: 1000 }
        const written = expression.kind === 'everybody' ? [] : writeFilter(expression)
        return new Set(searchDocuments(documents, { ...asked, filter: written }).hits.map(({ id }) => id))
      }
      const matches = profiles.map((profile) => ({
        id: toIndexDocument(profile).id,
        ...scoreMatch(offer, profile, rules.vocabulary, rules.weights),
      }))
      const inside = matches.filter(({ eligible }) => eligible)
      expect(kept(filter.eligible)).toEqual(new Set(inside.map(({ id }) => id)))
      for (const { id, score } of inside) expect(kept(filter.scoring(score))).toContain(id)
    }),
    { numRuns: 150 },
  )
})
