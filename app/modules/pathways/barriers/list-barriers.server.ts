import { asc, eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { BarrierId, ResidentId } from '@/drizzle/ids'
import { barriers, pathwaySteps, staffMembers } from '@/drizzle/schema'
import type { BarrierKind } from '@/drizzle/vocabulary'

export interface Barrier {
  id: BarrierId
  kind: BarrierKind
  notedBy: string
  notedAt: Date
  /** `YYYY-MM-DD`; null while it stands. */
  liftedOn: string | null
}

/** What stands, or stood, in a person's way, oldest first. For caseworkers alone. */
export function listBarriers({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<Barrier[]> {
  authorise(ctx.actor, 'casework.read')
  return transact(ctx, (tx) =>
    tx
      .select({
        id: barriers.id,
        kind: barriers.kind,
        notedBy: staffMembers.displayName,
        notedAt: barriers.notedAt,
        liftedOn: pathwaySteps.doneOn,
      })
      .from(barriers)
      .innerJoin(staffMembers, eq(staffMembers.accountId, barriers.notedBy))
      .leftJoin(pathwaySteps, eq(pathwaySteps.id, barriers.stepId))
      .where(eq(barriers.residentId, input.residentId))
      .orderBy(asc(barriers.notedAt)),
  )
}
