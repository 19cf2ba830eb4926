import { and, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, notFound } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { pathwaySteps } from '@/drizzle/schema'
import type { CancelStepInput } from '../shared'
import { findStep, isOpen } from './open-steps.server'

/** A planned step will not take place. @throws DomainError `not_found`, `conflict` when it has ended. */
export async function cancelStep({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & CancelStepInput
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  const { stepId, reason } = input
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'pathway')
    const step = await findStep(tx, { stepId, residentId })
    if (!step) throw notFound()
    const [ended] = await tx
      .update(pathwaySteps)
      .set({ cancelledOn: parisDate(ctx.clock.now()), cancelReason: reason })
      .where(and(eq(pathwaySteps.id, stepId), isOpen))
      .returning({ id: pathwaySteps.id })
    if (!ended) throw conflict('Cette étape est déjà terminée. Rechargez la page.')
    await recordAudit(tx, inner, {
      action: 'pathway_step.cancelled',
      subject: { kind: 'resident', id: residentId },
      details: { kind: step.kind, reason },
    })
  })
}
