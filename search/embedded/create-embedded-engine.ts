import type { ProfileDocument } from '../documents'
import type { ProfileSource, RankedProfile, SearchEngine } from '../port'
import { checkRankingPage } from '../ranking-page'
import { scoreMatch } from '../scoring/score-match'
import type { MatchVocabulary } from '../scoring/vocabulary'
import { currentWeights, type MatchWeights } from '../scoring/weights'
import { createProfileMirror } from './profile-mirror'

export interface EmbeddedEngineOptions {
  source: ProfileSource
  /** Asked at each ranking, so that a newly imported vocabulary counts at once. */
  vocabulary: () => MatchVocabulary | Promise<MatchVocabulary>
  weights?: MatchWeights
}

/** A ranking was asked of an engine that has been closed. */
export class EngineClosedError extends Error {
  override readonly name = 'EngineClosedError'
}

/**
 * The engine that lives in the process: loads every profile, then scores each of them at each ranking.
 * `rank` throws InvalidPageError, EngineClosedError, or what the source or the vocabulary throws.
 */
export async function createEmbeddedEngine({
  source,
  vocabulary,
  weights = currentWeights,
}: EmbeddedEngineOptions): Promise<SearchEngine> {
  const mirror = await createProfileMirror(source)
  let closed = false

  function refuseOnceClosed(): void {
    if (closed) throw new EngineClosedError('the embedded engine is closed')
  }

  return {
    name: 'embedded',
    async rank(offer, page) {
      checkRankingPage(page)
      refuseOnceClosed()
      const knownVocabulary = await vocabulary()
      const documents = await mirror.fresh()
      // Closing empties the mirror: a ranking caught on its way would answer that there is nobody.
      refuseOnceClosed()
      const eligible: Candidate[] = []
      for (const profile of documents.values()) {
        const match = scoreMatch(offer, profile, knownVocabulary, weights)
        if (match.eligible) eligible.push({ profile, match })
      }
      const rows = eligible
        .sort(compareCandidates)
        .slice(page.offset, page.offset + page.limit)
        .map(({ profile, match }): RankedProfile => ({ profileId: profile.id, match }))
      return { rows, total: eligible.length }
    },
    async count(offers) {
      refuseOnceClosed()
      const knownVocabulary = await vocabulary()
      const documents = await mirror.fresh()
      refuseOnceClosed()
      const profiles = [...documents.values()]
      return offers.map(
        (offer) =>
          profiles.filter((profile) => scoreMatch(offer, profile, knownVocabulary, weights).eligible).length,
      )
    },
    async close() {
      closed = true
      mirror.forget()
    },
  }
}

interface Candidate {
  profile: ProfileDocument
  match: RankedProfile['match']
}

/** Ids compare by code unit, as the database's "C" collation does: the order is the same on every machine. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.match.score - a.match.score ||
    a.profile.exposure - b.profile.exposure ||
    (a.profile.id < b.profile.id ? -1 : 1)
  )
}
