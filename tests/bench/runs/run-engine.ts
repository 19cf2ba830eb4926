import type { OfferCriteria } from '@/search/documents'
import type { SearchEngine } from '@/search/port'
import { relaxationsOf } from '@/search/scoring/relaxations'
import type { BenchSource, BenchWorld } from '../world/bench-source'
import { generateProfile } from '../world/bench-world'
import { latencies, pageSize, percentile, recall, timeEach, type BenchRun } from './run'

const page = { offset: 0, limit: pageSize }

/** What every engine behind the port is measured on. */
export async function runEngine(
  engine: SearchEngine,
  world: BenchWorld,
  offers: readonly OfferCriteria[],
  judged: { offers: readonly OfferCriteria[]; tops: readonly (readonly string[])[] },
  source: BenchSource,
  loaded: Pick<BenchRun, 'load_s' | 'bytes_per_profile'>,
  /** Changes timed until a ranking has them. */
  changes = 30,
): Promise<BenchRun> {
  // Compiled code and warm caches, as in a portal that has been up for a minute.
  for (const offer of offers.slice(0, 10)) await engine.rank(offer, page)
  const ranked = await timeEach(offers, (offer) => engine.rank(offer, page))
  const counted = await timeEach(offers.slice(0, 50), (offer) =>
    engine.count([offer, ...relaxationsOf(offer).map(({ relaxed }) => relaxed)]),
  )
  const found: string[][] = []
  for (const offer of judged.offers) {
    const { rows } = await engine.rank(offer, page)
    found.push(rows.map(({ profileId }) => profileId))
  }
  const seen = await timeEach(
    Array.from({ length: changes }, (_, index) => index),
    async (index) => {
      const [offer] = offers
      if (offer === undefined) return
      // Fits better than anybody, so that a ranking of one tells whether it is there.
      source.put({
        ...generateProfile(index, world.seed, world.vocabulary),
        skills: offer.skills.map(({ code }) => code),
        occupationsSought: [offer.occupation],
        occupationsHeld: [{ code: offer.occupation, months: 240 }],
        ...{ contracts: null, availability: null, availableFrom: null, licences: ['B'], languages: null },
        homeCell: offer.workplaceCell,
        travelLimits: { walk: 30 },
      })
      const id = generateProfile(index, world.seed, world.vocabulary).id
      for (;;) {
        const { rows } = await engine.rank(offer, { offset: 0, limit: 200 })
        if (rows.some(({ profileId }) => profileId === id)) return
      }
    },
  )
  return {
    engine: engine.name,
    profiles: world.profiles,
    offers: offers.length,
    ...loaded,
    ...latencies(ranked),
    cost_p50_ms: percentile(counted, 0.5),
    visible_p95_ms: percentile(seen, 0.95),
    recall_at_50: recall(judged.tops, found),
    judged_offers: judged.offers.length,
  }
}
