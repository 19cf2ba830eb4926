/** What holds in any world, told by a generator of worlds and an exhaustive loop as the judge. */
import type { ProfileDocument } from '@/search/documents'
import type { SearchEngine } from '@/search/port'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyOffer, anyProfile, anyProfiles, anyVocabularyData, anyWeights } from './match-world'
import { createMemoryProfileSource, type MemoryProfileSource } from './memory-profile-source'
import { countExhaustively, rankExhaustively } from './rank-exhaustively'
import { emptyVocabulary, firstPage, type WithEngine } from './with-engine'

type Step = { kind: 'put'; document: ProfileDocument } | { kind: 'remove'; id: string } | { kind: 'rank' }

const fewIds = fc.constantFrom('profile-1', 'profile-2', 'profile-3')
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), document: anyProfile(fewIds) }),
  fc.record({ kind: fc.constant('remove' as const), id: fewIds }),
  fc.record({ kind: fc.constant('rank' as const) }),
)

const anyCrowd = fc.uniqueArray(anyProfile(fc.integer({ min: 0, max: 5000 }).map(String)), {
  selector: ({ id }) => id,
  minLength: 200,
  maxLength: 400,
  size: 'max',
})

function take(source: MemoryProfileSource, step: Exclude<Step, { kind: 'rank' }>): void {
  if (step.kind === 'put') source.put(step.document)
  else source.remove(step.id)
}

export function itHoldsInAnyWorld(withEngine: WithEngine, worlds: number): void {
  it('ranks as an exhaustive loop does, whatever the world and the page', async () => {
    const anyPage = fc.record({
      offset: fc.integer({ min: 0, max: 12 }),
      limit: fc.integer({ min: 1, max: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(
        anyVocabularyData,
        anyProfiles(20),
        fc.array(anyOffer, { minLength: 1, maxLength: 4 }),
        anyPage,
        async (data, profiles, offers, page) => {
          const vocabulary = createMatchVocabulary(data)
          await withEngine(createMemoryProfileSource(profiles), vocabulary, async (engine) => {
            for (const offer of offers) {
              expect(await engine.rank(offer, page)).toEqual(
                rankExhaustively(profiles, offer, vocabulary, page),
              )
            }
          })
        },
      ),
      { numRuns: worlds },
    )
  })

  it('ranks by the weights in use at that moment, also when they change under an open engine', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyVocabularyData,
        anyProfiles(20),
        anyOffer,
        fc.array(anyWeights, { minLength: 2, maxLength: 4 }),
        async (data, profiles, offer, versions) => {
          const vocabulary = createMatchVocabulary(data)
          let inUse = builtInWeights
          const use = async (engine: SearchEngine) => {
            for (const version of [builtInWeights, ...versions]) {
              inUse = version
              const expected = rankExhaustively(profiles, offer, vocabulary, firstPage, version)
              expect(await engine.rank(offer, firstPage)).toEqual(expected)
            }
          }
          await withEngine(createMemoryProfileSource(profiles), vocabulary, use, () => inUse)
        },
      ),
      { numRuns: worlds },
    )
  })

  it('counts as an exhaustive loop does, for as many offers as are asked at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyVocabularyData,
        anyProfiles(20),
        fc.array(anyOffer, { maxLength: 6 }),
        async (data, profiles, offers) => {
          const vocabulary = createMatchVocabulary(data)
          await withEngine(createMemoryProfileSource(profiles), vocabulary, async (engine) => {
            expect(await engine.count(offers)).toEqual(countExhaustively(profiles, offers, vocabulary))
          })
        },
      ),
      { numRuns: worlds },
    )
  })

  it('follows changes, repeated or out of order or not, and is never older than the call', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyProfiles(5),
        anyOffer,
        fc.array(anyStep, { maxLength: 12 }),
        fc.record({ repeated: fc.integer({ min: 0, max: 4 }), backwards: fc.boolean() }),
        async (profiles, offer, steps, delivery) => {
          const source = createMemoryProfileSource(profiles, delivery)
          await withEngine(source, emptyVocabulary, async (engine) => {
            for (const step of [...steps, { kind: 'rank' as const }]) {
              if (step.kind !== 'rank') take(source, step)
              else {
                const expected = rankExhaustively(source.list(), offer, emptyVocabulary, firstPage)
                expect(await engine.rank(offer, firstPage)).toEqual(expected)
              }
            }
          })
        },
      ),
      { numRuns: worlds },
    )
  })

  it('finds the first fifty of a few hundred people, for any offer', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyVocabularyData,
        anyCrowd,
        fc.array(anyOffer, { minLength: 3, maxLength: 6 }),
        async (data, profiles, offers) => {
          const vocabulary = createMatchVocabulary(data)
          const page = { offset: 0, limit: 50 }
          await withEngine(createMemoryProfileSource(profiles), vocabulary, async (engine) => {
            for (const offer of offers) {
              const expected = rankExhaustively(profiles, offer, vocabulary, page)
              expect(await engine.rank(offer, page)).toEqual(expected)
            }
          })
        },
      ),
      // Two hundred people and more in each: shrinking one to two would take longer than reading it.
      { numRuns: Math.ceil(worlds / 10), endOnFailure: true },
    )
  })
}
