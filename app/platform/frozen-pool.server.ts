import type { FrozenPool } from '@/app/modules/matching/index.server'
import { createProfileSource } from '@/app/modules/profiles/index.server'
import { isId } from '@/drizzle/ids'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import type { ProfileSource } from '@/search/port'
import { builtInWeights } from '@/search/scoring/weights'
import type { Context } from './context.server'

/** Reads every visible profile once, and hears of no change from then on: two rankings differ by their weights alone. */
export async function openFrozenPool({
  database,
  clock,
  reference,
}: Pick<Context, 'database' | 'clock' | 'reference'>): Promise<FrozenPool & { close(): Promise<void> }> {
  const live = createProfileSource(database, clock)
  const vocabulary = await reference.matchVocabulary()
  let people = 0
  const source: ProfileSource = {
    async load() {
      const { batches, position } = await live.load()
      return { batches: counted(batches), position }
    },
    changesSince: (position) => Promise.resolve({ kind: 'changes', changes: [], position }),
  }
  async function* counted(batches: Awaited<ReturnType<ProfileSource['load']>>['batches']) {
    for await (const batch of batches) {
      people += batch.length
      yield batch
    }
  }
  let weights = builtInWeights
  const engine = await createEmbeddedEngine({ source, vocabulary: () => vocabulary, weights: () => weights })
  return {
    people,
    async rank(offer, by, limit) {
      weights = by
      const { rows, total } = await engine.rank(offer, { offset: 0, limit })
      return { profileIds: rows.map(({ profileId }) => profileId).filter(isId), total }
    },
    close: () => engine.close(),
  }
}
