import { and, eq, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { BarrierId, ResidentId } from '@/drizzle/ids'
import { barriers } from '@/drizzle/schema'

/** Noted by mistake, or not wanted by the person: nothing of it stays. @throws DomainError `not_found`, `conflict` when it is gone or lifted. */
export async function removeBarrier({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; barrierId: BarrierId }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'barriers')
    const [removed] = await tx
      .delete(barriers)
      .where(
        and(eq(barriers.id, input.barrierId), eq(barriers.residentId, residentId), isNull(barriers.stepId)),
      )
      .returning({ id: barriers.id })
    if (!removed) throw conflict('Ce frein a déjà été levé ou retiré. Rechargez la page.')
    await recordAudit(tx, inner, {
      action: 'barrier.removed',
      subject: { kind: 'resident', id: residentId },
      details: {},
    })
  })
}
