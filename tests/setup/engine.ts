import { createWeightsIndex } from '@/app/modules/matching/index.server'
import { createProfileSource } from '@/app/modules/profiles/index.server'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import { systemClock } from '@/app/platform/clock'
import type { Database } from '@/drizzle/client.server'
import { createEmbeddedEngine, type EmbeddedEngine } from '@/search/embedded/create-embedded-engine'

/** The engine over a test database, as the portal opens it. */
export function openTestEngine(database: Database): Promise<EmbeddedEngine> {
  const reference = createReferenceIndex(database)
  const weights = createWeightsIndex(database)
  return createEmbeddedEngine({
    source: createProfileSource(database, systemClock),
    vocabulary: () => reference.matchVocabulary(),
    weights: () => weights.current(),
  })
}
