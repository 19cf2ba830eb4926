import type { OfferCriteria } from '@/search/documents'
import { scoreMatch } from '@/search/scoring/score-match'
import type { MatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import { profileBatches, type BenchWorld } from '../world/bench-source'
import { latencies, pageSize, type BenchRun } from './run'

interface Judged {
  id: string
  score: number
  exposure: number
}

/** The exhaustive loop: the judge of recall, and what somebody would write first. */
export function judge(
  world: BenchWorld,
  offers: readonly OfferCriteria[],
  vocabulary: MatchVocabulary,
): { run: BenchRun; tops: string[][] } {
  const lists = offers.map((): Judged[] => [])
  const times = offers.map(() => 0)
  for (const batch of profileBatches(world)) {
    offers.forEach((offer, position) => {
      const start = performance.now()
      const list = lists[position] ?? []
      for (const profile of batch) {
        const { eligible, score } = scoreMatch(offer, profile, vocabulary, builtInWeights)
        if (eligible) list.push({ id: profile.id, score, exposure: profile.exposure })
      }
      list.sort(
        (a, b) => b.score - a.score || a.exposure - b.exposure || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1),
      )
      list.length = Math.min(list.length, pageSize)
      times[position] = (times[position] ?? 0) + performance.now() - start
    })
  }
  return {
    tops: lists.map((list) => list.map(({ id }) => id)),
    run: {
      engine: 'loop',
      profiles: world.profiles,
      offers: offers.length,
      load_s: null,
      bytes_per_profile: null,
      ...latencies(times),
      cost_p50_ms: null,
      visible_p95_ms: null,
      recall_at_50: 1,
      judged_offers: offers.length,
    },
  }
}
