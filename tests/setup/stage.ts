import { system } from '@/app/modules/access/shared'
import { loadStarterVocabulary } from '@/app/modules/reference/index.server'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import { talentPools } from '@/drizzle/schema'
import type { TalentPoolId } from '@/drizzle/ids'
import { buildTalentPool, anySource } from '@/seed/builders/index.server'
import { places, starterVocabulary } from '@/seed/reference'

/** The words that scenarios need. */
export async function loadVocabulary(database: Database): Promise<void> {
  await loadStarterVocabulary({
    database,
    vocabulary: starterVocabulary,
    places: [...places.homeAreas, ...places.workplaces],
  })
}

/** Runs scenarios: a transaction that acts for the portal. */
export function stage<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withActor(database, system, work)
}

/** A pool that anybody may join. */
export async function stagePool(tx: Tx): Promise<TalentPoolId> {
  const pool = buildTalentPool(
    { slug: 'tous-metiers', name: 'Tous métiers', description: 'Pour les essais.', familyCodes: [] },
    anySource(),
  )
  await tx.insert(talentPools).values(pool)
  return pool.id
}
