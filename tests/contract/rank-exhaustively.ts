import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import type { Ranking, RankingPage } from '@/search/port'
import { scoreMatch } from '@/search/scoring/score-match'
import type { MatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'

/** The ranking as the contract words it, written apart from every engine. */
export function rankExhaustively(
  profiles: ProfileDocument[],
  offer: OfferCriteria,
  vocabulary: MatchVocabulary,
  page: RankingPage,
  weights = builtInWeights,
): Ranking {
  const inside = profiles
    .map((profile) => ({ profile, match: scoreMatch(offer, profile, vocabulary, weights) }))
    .filter(({ match }) => match.eligible)
  const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
  inside.sort((a, b) => order(a.profile.id, b.profile.id))
  inside.sort((a, b) => a.profile.exposure - b.profile.exposure)
  inside.sort((a, b) => b.match.score - a.match.score)
  const rows = inside.slice(page.offset, page.offset + page.limit)
  return {
    rows: rows.map(({ profile, match }) => ({ profileId: profile.id, exposure: profile.exposure, match })),
    total: inside.length,
  }
}

export function countExhaustively(
  profiles: ProfileDocument[],
  offers: readonly OfferCriteria[],
  vocabulary: MatchVocabulary,
): number[] {
  return offers.map(
    (offer) =>
      profiles.filter((profile) => scoreMatch(offer, profile, vocabulary, builtInWeights).eligible).length,
  )
}
