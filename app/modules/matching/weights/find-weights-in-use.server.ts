import { desc, eq } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { matchWeights, weightsAdoptions } from '@/drizzle/schema'

/** The last adoption, with the numbers that it put in use as they are stored. */
export async function findWeightsInUse(tx: Tx): Promise<{
  rank: number
  version: string
  data: unknown
  adoptedAt: Date
}> {
  const [row] = await tx
    .select({
      rank: weightsAdoptions.rank,
      version: weightsAdoptions.version,
      data: matchWeights.data,
      adoptedAt: weightsAdoptions.adoptedAt,
    })
    .from(weightsAdoptions)
    .innerJoin(matchWeights, eq(matchWeights.version, weightsAdoptions.version))
    .orderBy(desc(weightsAdoptions.rank))
    .limit(1)
  // The migration that made the table put the first one there, and no role may delete it.
  if (!row) throw new Error('no weights were ever adopted')
  return row
}
