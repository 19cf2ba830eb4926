import { replayOffers, type FrozenPool } from '@/app/modules/matching/weights/replay/replay-offers'
import type { EstablishmentId, JobOfferId, ProfileId } from '@/drizzle/ids'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import { createMatchVocabulary, type MatchVocabulary } from '@/search/scoring/vocabulary'
import type { MatchWeights } from '@/search/scoring/weights'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyOffer, anyProfile, anyVocabularyData, anyWeights } from './match-world'
import { createMemoryProfileSource } from './memory-profile-source'
import { rankExhaustively } from './rank-exhaustively'

const firstPage = 3
const depth = 6

interface World {
  people: ProfileDocument[]
  offers: OfferCriteria[]
  vocabulary: MatchVocabulary
}

async function openPool({ people, vocabulary }: World, start: MatchWeights): Promise<FrozenPool> {
  let weights = start
  const engine = await createEmbeddedEngine({
    source: createMemoryProfileSource(people),
    vocabulary: () => vocabulary,
    weights: () => weights,
  })
  return {
    people: people.length,
    async rank(offer, by, limit) {
      weights = by
      const { rows, total } = await engine.rank(offer, { offset: 0, limit })
      return { profileIds: rows.map(({ profileId }) => profileId as ProfileId), total }
    },
  }
}

/** Everybody's place in an offer's list, and null for whoever is further down than is read. */
function placesOf({ people, vocabulary }: World, offer: OfferCriteria, weights: MatchWeights) {
  const all = rankExhaustively(people, offer, vocabulary, { offset: 0, limit: 1000 }, weights)
  return all.rows.map(({ profileId }, index) => ({ profileId, place: index < depth ? index + 1 : null }))
}

/** The same report person by person: no list is cut, sorted or compared with another. */
function byBruteForce(world: World, before: MatchWeights, after: MatchWeights) {
  const shown = new Map(world.people.map(({ id }) => [id, { before: 0, after: 0 }]))
  const onPage = (place: number | null) => place !== null && place <= firstPage
  const offers = world.offers.map((offer) => {
    const then = new Map(placesOf(world, offer, after).map(({ profileId, place }) => [profileId, place]))
    const now = placesOf(world, offer, before).map(({ profileId, place }) => ({
      id: profileId,
      before: place,
      after: then.get(profileId) ?? null,
    }))
    for (const person of now) {
      const times = shown.get(person.id)
      if (times === undefined) throw new Error('somebody unknown was ranked')
      if (onPage(person.before)) times.before += 1
      if (onPage(person.after)) times.after += 1
    }
    const places = Math.min(firstPage, now.length)
    return {
      people: now.length,
      places,
      changed: now.filter((person) => onPage(person.after) && person.before !== person.after).length,
      entered: now.filter((person) => onPage(person.after) && !onPage(person.before)).length,
      moved: now
        .filter((person) => onPage(person.before))
        .reduce((sum, person) => sum + Math.abs((person.before ?? 0) - (person.after ?? depth + 1)), 0),
      movers: now.filter(
        (person) => (onPage(person.before) || onPage(person.after)) && person.before !== person.after,
      ),
    }
  })
  const sum = (of: (offer: (typeof offers)[number]) => number) =>
    offers.reduce((total, offer) => total + of(offer), 0)
  const places = sum((offer) => offer.places)
  return {
    places,
    changed: sum((offer) => offer.changed),
    entered: sum((offer) => offer.entered),
    meanMove: places === 0 ? 0 : sum((offer) => offer.moved) / places,
    shownMore: [...shown.values()].filter((times) => times.after > times.before).length,
    shownLess: [...shown.values()].filter((times) => times.after < times.before).length,
    gini: {
      before: unevenness([...shown.values()].map((times) => times.before)),
      after: unevenness([...shown.values()].map((times) => times.after)),
    },
    offers,
  }
}

/** Half the mean difference between two people, over the mean; null when nobody was shown. */
function unevenness(times: number[]): number | null {
  const mean = times.reduce((sum, count) => sum + count, 0) / times.length
  const differences = times.flatMap((one) => times.map((other) => Math.abs(one - other)))
  const meanDifference = differences.reduce((sum, each) => sum + each, 0) / differences.length
  return mean === 0 ? null : meanDifference / 2 / mean
}

it('tells of each offer and of all what a brute force tells', async () => {
  const people = fc.uniqueArray(anyProfile(fc.integer({ min: 0, max: 99 }).map(String)), {
    minLength: 4,
    maxLength: 24,
    selector: ({ id }) => id,
  })
  const anyWorld = fc.record({
    people,
    offers: fc.array(anyOffer, { minLength: 1, maxLength: 4 }),
    vocabulary: anyVocabularyData.map(createMatchVocabulary),
  })
  await fc.assert(
    fc.asyncProperty(anyWorld, anyWeights, anyWeights, async (world, before, after) => {
      const named = world.offers.map((criteria, index) => ({
        jobOfferId: 'offer' as JobOfferId,
        title: String(index),
        establishmentId: 'establishment' as EstablishmentId,
        criteria,
      }))
      const report = await replayOffers(named, await openPool(world, before), {
        weights: { before, after },
        days: 90,
        firstPage,
        depth,
        referenceOf: (_establishment, profileId) => profileId,
      })
      const { offers, gini, ...expected } = byBruteForce(world, before, after)
      expect(report).toMatchObject({ ...expected, people: world.people.length })
      for (const version of ['before', 'after'] as const) {
        const [told, wanted] = [report.gini[version], gini[version]]
        if (wanted === null) expect(told).toBeNull()
        else expect(told).toBeCloseTo(wanted, 9)
      }
      for (const row of report.offers) {
        const { movers, moved: _moved, ...counts } = offers[Number(row.title)] ?? { movers: [] }
        expect(row).toMatchObject(counts)
        const named = new Map(row.moves.map(({ reference, ...move }) => [reference, move]))
        const told = movers.filter(({ id }) => named.has(id))
        expect(told.map(({ id: _id, ...move }) => move)).toEqual(told.map(({ id }) => named.get(id)))
        expect(told.length).toBe(row.moves.length)
        // Whoever is left out moves no further, either way, than those who are named.
        const gain = (move: { before: number | null; after: number | null }) =>
          (move.before ?? depth + 1) - (move.after ?? depth + 1)
        const gains = movers.map(gain).sort((a, b) => b - a)
        const rises = gains.filter((places) => places > 0)
        const falls = gains.filter((places) => places < 0)
        expect(row.moves.map(gain)).toEqual([...rises.slice(0, 3), ...falls.slice(-3)])
      }
    }),
    { numRuns: 150 },
  )
})
