import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { talentPools } from '@/drizzle/schema'
import type { TalentPool } from './shared'

/** Adds the pools that are missing, by slug; one that is there stays as the Cité has made it. @returns how many were added. */
export function keepTalentPools({
  ctx,
  input,
}: {
  ctx: Context
  input: {
    pools: readonly (Pick<TalentPool, 'slug' | 'name' | 'description'> & { familyCodes: readonly string[] })[]
  }
}): Promise<number> {
  authoriseRole(ctx.actor, 'system')
  return transact(ctx, async (tx) => {
    const added = await tx
      .insert(talentPools)
      .values(input.pools.map((pool) => ({ ...pool, familyCodes: [...pool.familyCodes] })))
      .onConflictDoNothing({ target: talentPools.slug })
      .returning({ id: talentPools.id })
    return added.length
  })
}
