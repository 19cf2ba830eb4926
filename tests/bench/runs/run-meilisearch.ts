import type { OfferCriteria } from '@/search/documents'
import { connectMeilisearch, type MeilisearchAddress } from '@/search/meilisearch/connect'
import { createMeilisearchEngine } from '@/search/meilisearch/create-meilisearch-engine'
import { toIndexDocument } from '@/search/meilisearch/index-document'
import { profileIndexSettings } from '@/search/meilisearch/index-settings'
import type { ScoreRules } from '@/search/scoring/score-rules'
import { profileBatches, type BenchSource, type BenchWorld } from '../world/bench-source'
import type { BenchRun } from './run'
import { runEngine } from './run-engine'

/**
 * The portal's engine over an index of its own. A change goes straight to the index: what the portal's follower waits before it
 * looks (300 ms at most) comes on top.
 * @throws SearchServerError when the server refuses or fails.
 */
export async function runMeilisearch(
  address: MeilisearchAddress,
  world: BenchWorld,
  offers: readonly OfferCriteria[],
  judged: { offers: readonly OfferCriteria[]; tops: readonly (readonly string[])[] },
  { vocabulary, weights }: ScoreRules,
): Promise<BenchRun> {
  const { ask, settle } = connectMeilisearch(address, { timeout: 120_000 })
  const index = `bench-${process.pid}`
  await settle((client) => client.createIndex(index, { primaryKey: 'id' }))
  try {
    await settle((client) => client.index(index).updateSettings(profileIndexSettings))
    const start = performance.now()
    for (const batch of profileBatches(world, 20_000)) {
      await ask((client) => client.index(index).addDocuments(batch.map(toIndexDocument)))
    }
    // Tasks of one index are done in their order: the last one ends them all.
    await settle((client) => client.index(index).deleteDocument('nobody'))
    const load_s = (performance.now() - start) / 1000
    const source: BenchSource = {
      put(document) {
        void ask((client) => client.index(index).addDocuments([toIndexDocument(document)]))
      },
      load: () => Promise.reject(new Error('an index is loaded by its follower')),
      changesSince: () => Promise.reject(new Error('an index is changed by its follower')),
    }
    const engine = createMeilisearchEngine({
      connection: connectMeilisearch(address, { timeout: 120_000 }),
      index,
      vocabulary: () => vocabulary,
      weights: () => weights,
      deadline: 120_000,
    })
    return await runEngine(engine, world, offers, judged, source, { load_s, bytes_per_profile: null })
  } finally {
    await settle((client) => client.deleteIndex(index))
  }
}
