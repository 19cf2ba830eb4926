import type { OfferCriteria } from '@/search/documents'
import { createProfileColumns } from '@/search/embedded/columns/profile-columns'
import { countsLength } from '@/search/embedded/columns/profile-lists'
import { createTopRows } from '@/search/embedded/top-rows'
import type { MatchVocabulary } from '@/search/scoring/vocabulary'
import { skillWeight } from '@/search/scoring/parts/skills-part'
import { profileBatches, type BenchWorld } from '../world/bench-source'
import { latencies, pageSize, timeEach, type BenchRun } from './run'

/** The floor: one pass over the same columns that adds up weights of skills and keeps the best fifty, and does nothing else. */
export async function runScan(
  world: BenchWorld,
  offers: readonly OfferCriteria[],
  vocabulary: MatchVocabulary,
): Promise<BenchRun> {
  const columns = createProfileColumns()
  for (const batch of profileBatches(world)) for (const document of batch) columns.put(document)
  columns.trim()

  function scan(offer: OfferCriteria): number[] {
    const weights = new Int32Array(columns.dictionaries.skills.values.length)
    for (const { code, importance } of offer.skills) {
      const index = columns.dictionaries.skills.find(code)
      if (index !== undefined) weights[index] = skillWeight(code, importance, vocabulary)
    }
    const { values, starts } = columns.lists
    const top = createTopRows(pageSize, (row, other) => row < other)
    for (let row = 0; row < columns.size; row += 1) {
      const counts = starts[row] ?? 0
      const start = counts + countsLength
      const end = start + (values[counts] ?? 0)
      let sum = 0
      for (let at = start; at < end; at += 1) sum += weights[values[at] ?? 0] ?? 0
      if (sum > top.least) top.offer(row, sum)
    }
    return top.take()
  }

  for (const offer of offers.slice(0, 10)) scan(offer)
  return {
    engine: 'scan',
    profiles: world.profiles,
    offers: offers.length,
    load_s: null,
    bytes_per_profile: columns.bytes / world.profiles,
    ...latencies(await timeEach(offers, scan)),
    cost_p50_ms: null,
    visible_p95_ms: null,
    recall_at_50: null,
    judged_offers: 0,
  }
}
