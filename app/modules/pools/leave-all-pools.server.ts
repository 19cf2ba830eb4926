import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdResident } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { poolMembers, searchOutbox } from '@/drizzle/schema'

/** Ends every membership of a resident. Safe to repeat. @throws DomainError `not_found` */
export function leaveAllPools({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<void> {
  authorise(ctx.actor, 'consent.record')
  return transact(ctx, async (tx, inner) => {
    const { residentId, profileId } = await holdResident(tx, inner, input.residentId)
    const left = await tx
      .delete(poolMembers)
      .where(eq(poolMembers.profileId, profileId))
      .returning({ poolId: poolMembers.poolId })
    if (left.length === 0) return
    await tx.insert(searchOutbox).values({ profileId })
    await recordAudit(tx, inner, {
      action: 'pools.left',
      subject: { kind: 'resident', id: residentId },
      details: { pools: left.length },
    })
  })
}
