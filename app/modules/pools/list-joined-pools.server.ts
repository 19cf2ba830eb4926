import { asc, eq, getTableColumns } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { poolMembers, profiles, talentPools } from '@/drizzle/schema'
import type { TalentPool } from './shared'

/** The pools a resident is a member of, by name, for herself or a caseworker. */
export function listJoinedPools({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<TalentPool[]> {
  const actor = authoriseRole(ctx.actor, 'resident', 'caseworker')
  if (actor.role === 'resident' && actor.residentId !== input.residentId) throw notFound()
  return transact(ctx, (tx) =>
    tx
      .select(getTableColumns(talentPools))
      .from(talentPools)
      .innerJoin(poolMembers, eq(poolMembers.poolId, talentPools.id))
      .innerJoin(profiles, eq(profiles.id, poolMembers.profileId))
      .where(eq(profiles.residentId, input.residentId))
      .orderBy(asc(talentPools.name)),
  )
}
