import type { Clock } from '@/app/platform/clock'
import { openProfileIndex } from '@/app/platform/portal.server'
import { createWeightsIndex } from '@/app/modules/matching/index.server'
import { createProfileSource } from '@/app/modules/profiles/index.server'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import type { Database } from '@/drizzle/client.server'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import { profileIndexName } from '@/search/index-ledger'
import { connectMeilisearch, type MeilisearchAddress } from '@/search/meilisearch/connect'
import { createMeilisearchEngine } from '@/search/meilisearch/create-meilisearch-engine'
import type { IndexKeys } from '@/search/meilisearch/indexing/keep-keys'
import type { SearchEngine } from '@/search/port'

/** As the composition root puts it together. */
export interface EngineUnderCrash extends SearchEngine {
  /** Settles once its answers hold every change committed before the call. */
  level(): Promise<void>
}

export async function openEmbedded(database: Database, clock: Clock): Promise<EngineUnderCrash> {
  const source = createProfileSource(database, clock)
  const engine = await createEmbeddedEngine({ source, ...rulesOf(database) })
  // It reads what is new before it answers.
  return Object.assign(engine, { level: async () => {} })
}

/** What reads the index and what keeps it, the latter beside whatever the app does to the same end. */
export function openMeilisearch(
  database: Database,
  clock: Clock,
  { url, keys }: { url: MeilisearchAddress['url']; keys: IndexKeys },
): EngineUnderCrash {
  // What a busy machine takes for an answer is not the matter here.
  const patience = 60_000
  const connection = connectMeilisearch({ url, key: keys.reading }, { timeout: patience })
  const index = openProfileIndex({ database, clock }, { url, key: keys.writing })
  const engine = createMeilisearchEngine({
    connection,
    index: profileIndexName,
    deadline: patience,
    // Somebody in a cell where nobody lived would be missed for as long.
    overviewKept: 0,
    ...rulesOf(database),
  })
  return Object.assign(engine, {
    async level() {
      let round
      do round = await index.catchUp()
      while (round === 'busy')
    },
  })
}

function rulesOf(database: Database) {
  const reference = createReferenceIndex(database)
  const weights = createWeightsIndex(database)
  return { vocabulary: () => reference.matchVocabulary(), weights: () => weights.current() }
}
