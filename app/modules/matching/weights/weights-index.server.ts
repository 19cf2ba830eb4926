import { system } from '@/app/modules/access/shared'
import { keepFresh, type KeptFresh } from '@/app/platform/keep-fresh'
import { withActor, type Database } from '@/drizzle/client.server'
import { parseWeights, type MatchWeights } from '@/search/scoring/weights'
import { findWeightsInUse } from './find-weights-in-use.server'

/** The weights in use, whichever process changed them. */
export interface WeightsIndex extends KeptFresh<MatchWeights> {
  /** The same object as long as the same version is in use. */
  current(): Promise<MatchWeights>
}

/** @param freshFor milliseconds during which the version before may still be used: what was scored says with which. */
export function createWeightsIndex(
  { apart }: Pick<Database, 'apart'>,
  { freshFor = 2000 } = {},
): WeightsIndex {
  return keepFresh<MatchWeights>(
    async (held) => {
      const { version, data } = await withActor(apart, system, findWeightsInUse)
      // A version never changes, so its name tells.
      return held?.version === version ? held : parseWeights(data)
    },
    { freshFor },
  )
}
