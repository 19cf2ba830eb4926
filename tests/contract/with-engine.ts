import type { ProfileSource, RankingPage, SearchEngine } from '@/search/port'
import { createMatchVocabulary, type MatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights, type MatchWeights } from '@/search/scoring/weights'

export type CreateEngine = (world: {
  source: ProfileSource
  vocabulary: MatchVocabulary
  weights: () => MatchWeights
}) => Promise<SearchEngine>

/** Runs `use` on an engine of its own, closed whatever happens. */
export type WithEngine = <Result>(
  source: ProfileSource,
  vocabulary: MatchVocabulary,
  use: (engine: SearchEngine) => Promise<Result>,
  weights?: () => MatchWeights,
) => Promise<Result>

export function withEngineFrom(createEngine: CreateEngine): WithEngine {
  return async (source, vocabulary, use, weights = () => builtInWeights) => {
    const engine = await createEngine({ source, vocabulary, weights })
    try {
      return await use(engine)
    } finally {
      await engine.close()
    }
  }
}

export const firstPage: RankingPage = { offset: 0, limit: 200 }
export const emptyVocabulary = createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })
