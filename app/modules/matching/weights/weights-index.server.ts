import { system } from '@/app/modules/access/shared'
import { withActor, type Database } from '@/drizzle/client.server'
import { parseWeights, type MatchWeights } from '@/search/scoring/weights'
import { findWeightsInUse } from './find-weights-in-use.server'

/** The weights in use, as the database says at the moment of the call, whichever process changed them. */
export interface WeightsIndex {
  /** The same object as long as the same version is in use. Not for inside a transaction: it takes a connection. */
  current(): Promise<MatchWeights>
}

export function createWeightsIndex(database: Database): WeightsIndex {
  let held: MatchWeights | null = null
  return {
    async current() {
      const { version, data } = await withActor(database, system, findWeightsInUse)
      // A version never changes, so its name tells.
      if (held?.version !== version) held = parseWeights(data)
      return held
    },
  }
}
