import type { Clock } from '@/app/platform/clock'
import { createWeightsIndex } from '@/app/modules/matching/index.server'
import { createProfileSource } from '@/app/modules/profiles/index.server'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import type { Database } from '@/drizzle/client.server'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import type { SearchEngine } from '@/search/port'

export interface EngineUnderCrash {
  name: SearchEngine['name']
  /** As the composition root puts it together. */
  open(database: Database, clock: Clock): Promise<SearchEngine>
}

export const engines: EngineUnderCrash[] = [
  {
    name: 'embedded',
    open(database, clock) {
      const reference = createReferenceIndex(database)
      const weights = createWeightsIndex(database)
      return createEmbeddedEngine({
        source: createProfileSource(database, clock),
        vocabulary: () => reference.matchVocabulary(),
        weights: () => weights.current(),
      })
    },
  },
]
