/** What any engine behind search/port.ts must do. Each adapter runs this very suite. */
import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import type { ProfileSource, RankingPage, SearchEngine } from '@/search/port'
import { InvalidPageError } from '@/search/ranking-page'
import { createMatchVocabulary, type MatchVocabulary } from '@/search/scoring/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOffer, anyProfile, anyProfiles, anyVocabularyData } from './match-world'
import { createMemoryProfileSource, type MemoryProfileSource } from './memory-profile-source'
import { countExhaustively, rankExhaustively } from './rank-exhaustively'

export type CreateEngine = (world: {
  source: ProfileSource
  vocabulary: MatchVocabulary
}) => Promise<SearchEngine>

export interface ContractOptions {
  /** Worlds generated for each property; fewer for an engine behind a network. */
  worlds?: number
}

const firstPage: RankingPage = { offset: 0, limit: 200 }
const emptyVocabulary = createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })

type Step = { kind: 'put'; document: ProfileDocument } | { kind: 'remove'; id: string } | { kind: 'rank' }

const fewIds = fc.constantFrom('profile-1', 'profile-2', 'profile-3')
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), document: anyProfile(fewIds) }),
  fc.record({ kind: fc.constant('remove' as const), id: fewIds }),
  fc.record({ kind: fc.constant('rank' as const) }),
)

function take(source: MemoryProfileSource, step: Exclude<Step, { kind: 'rank' }>): void {
  if (step.kind === 'put') source.put(step.document)
  else source.remove(step.id)
}

export function describeSearchEngine(
  name: string,
  createEngine: CreateEngine,
  { worlds = 150 }: ContractOptions = {},
): void {
  async function withEngine<Result>(
    source: ProfileSource,
    vocabulary: MatchVocabulary,
    use: (engine: SearchEngine) => Promise<Result>,
  ): Promise<Result> {
    const engine = await createEngine({ source, vocabulary })
    try {
      return await use(engine)
    } finally {
      await engine.close()
    }
  }

  const rankIds = (profiles: ProfileDocument[], offer: OfferCriteria) =>
    withEngine(createMemoryProfileSource(profiles), emptyVocabulary, async (engine) => {
      const { rows } = await engine.rank(offer, firstPage)
      return rows.map((row) => row.profileId)
    })

  describe(`${name} search engine`, () => {
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

    it('follows changes, repeated or not, and is never older than the call', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyProfiles(5),
          anyOffer,
          fc.array(anyStep, { maxLength: 12 }),
          fc.integer({ min: 0, max: 4 }),
          async (profiles, offer, steps, repeated) => {
            const source = createMemoryProfileSource(profiles, repeated)
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

    it('forgets a person removed, and finds her again once put back', async () => {
      const offer = blankOffer('N1103')
      const resident = { ...blankProfile('resident'), occupationsSought: ['N1103'] }
      const source = createMemoryProfileSource([resident, blankProfile('other')])
      await withEngine(source, emptyVocabulary, async (engine) => {
        const ids = async () => (await engine.rank(offer, firstPage)).rows.map((row) => row.profileId)
        expect(await ids()).toEqual(['resident', 'other'])
        source.remove('resident')
        expect(await ids()).toEqual(['other'])
        source.put(resident)
        expect(await ids()).toEqual(['resident', 'other'])
        source.remove('nobody')
        expect(await ids()).toEqual(['resident', 'other'])
      })
    })

    it('answers an empty pool with an empty page', async () => {
      const source = createMemoryProfileSource()
      await withEngine(source, emptyVocabulary, async (engine) => {
        expect(await engine.rank(blankOffer('N1103'), firstPage)).toEqual({ rows: [], total: 0 })
      })
    })

    it('keeps to the members of the pool asked', async () => {
      const member = { ...blankProfile('member'), pools: ['cleaning', 'logistics'] }
      const offer = { ...blankOffer('N1103'), pool: 'logistics' }
      expect(await rankIds([blankProfile('outsider'), member], offer)).toEqual(['member'])
    })

    it('ranks people with no skill and with a thousand, for offers of as many', async () => {
      const codes = Array.from({ length: 1000 }, (_, position) => position + 1)
      const profiles = [blankProfile('none'), { ...blankProfile('all'), skills: codes }]
      const skills = codes.map((code) => ({ code, importance: 2 as const, indispensable: false }))
      expect(await rankIds(profiles, { ...blankOffer('N1103'), skills })).toEqual(['all', 'none'])
      expect(await rankIds(profiles, blankOffer('N1103'))).toEqual(['all', 'none'])
    })

    it('orders equal scores by least exposure, then by id, code unit by code unit', async () => {
      const profiles = [
        { ...blankProfile('b'), exposure: 2 },
        { ...blankProfile('é'), exposure: 1 },
        { ...blankProfile('a'), exposure: 1 },
        { ...blankProfile('Z'), exposure: 1 },
        { ...blankProfile('better'), exposure: 9, occupationsSought: ['N1103'] },
      ]
      expect(await rankIds(profiles, blankOffer('N1103'))).toEqual(['better', 'Z', 'a', 'é', 'b'])
    })

    it('cuts pages that neither overlap nor leave anybody out, with the same total on each', async () => {
      const profiles = Array.from({ length: 25 }, (_, position) => blankProfile(`profile-${position}`))
      await withEngine(createMemoryProfileSource(profiles), emptyVocabulary, async (engine) => {
        const pages = await Promise.all(
          [0, 10, 20, 30].map((offset) => engine.rank(blankOffer('N1103'), { offset, limit: 10 })),
        )
        expect(pages.map((page) => page.rows.length)).toEqual([10, 10, 5, 0])
        expect(pages.map((page) => page.total)).toEqual([25, 25, 25, 25])
        const seen = pages.flatMap((page) => page.rows.map((row) => row.profileId))
        expect(seen).toEqual(profiles.map((profile) => profile.id).sort())
      })
    })

    it.each([
      { offset: -1, limit: 10 },
      { offset: 0, limit: 0 },
      { offset: 0, limit: 201 },
      { offset: 0.5, limit: 10 },
    ])('refuses the page %o', async (page) => {
      await withEngine(createMemoryProfileSource(), emptyVocabulary, async (engine) => {
        await expect(engine.rank(blankOffer('N1103'), page)).rejects.toThrow(InvalidPageError)
      })
    })
  })
}
