import { and, eq, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared, requireShared } from '@/app/modules/consent/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { newId, type BarrierId, type PathwayStepId, type ResidentId } from '@/drizzle/ids'
import { barriers, pathwaySteps } from '@/drizzle/schema'

/**
 * It stands in her way no more, from today: a step of her way, owned by the actor's organisation, that does not say what it was.
 * @throws DomainError `not_found`, `conflict` when it was lifted or taken away meanwhile.
 */
export async function liftBarrier({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; barrierId: BarrierId }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { organisationId } = authoriseRole(ctx.actor, 'caseworker')
  const today = parisDate(ctx.clock.now())
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'barriers')
    await requireShared(tx, inner, residentId, 'pathway')
    const stepId: PathwayStepId = newId()
    await tx.insert(pathwaySteps).values({
      id: stepId,
      residentId,
      kind: 'barrier_lifted',
      organisationId,
      plannedOn: today,
      doneOn: today,
      outcome: 'completed',
    })
    const [lifted] = await tx
      .update(barriers)
      .set({ stepId })
      .where(
        and(eq(barriers.id, input.barrierId), eq(barriers.residentId, residentId), isNull(barriers.stepId)),
      )
      .returning({ id: barriers.id })
    if (!lifted) throw conflict('Ce frein a déjà été levé ou retiré. Rechargez la page.')
    await recordAudit(tx, inner, {
      action: 'barrier.lifted',
      subject: { kind: 'resident', id: residentId },
      details: {},
    })
  })
}
