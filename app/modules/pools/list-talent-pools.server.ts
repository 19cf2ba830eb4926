import { asc } from 'drizzle-orm'
import { transact, type Context } from '@/app/platform/context.server'
import { talentPools } from '@/drizzle/schema'
import type { TalentPool } from './shared'

/** Every pool, by name. Open to all: a pool's description says nothing of its members. */
export function listTalentPools({ ctx }: { ctx: Context }): Promise<TalentPool[]> {
  return transact(ctx, (tx) => tx.select().from(talentPools).orderBy(asc(talentPools.name)))
}
