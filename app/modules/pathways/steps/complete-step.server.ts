import { and, eq, gt } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, invalid, notFound } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { pathwaySteps } from '@/drizzle/schema'
import { outcomesOf, type CompleteStepInput } from '../shared'
import { findStep, isOpen } from './open-steps.server'

/**
 * Says when a planned step took place and what came of it. Who has left work is not asked again whether she is still there:
 * the later checks of that hire end with it.
 * @throws DomainError `not_found`, `invalid` for a day to come or an outcome of another kind of step, `conflict` when it has ended.
 */
export async function completeStep({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & CompleteStepInput
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  const { stepId, outcome, doneOn } = input
  const today = parisDate(ctx.clock.now())
  if (doneOn > today) throw invalid({ doneOn: ['Choisissez aujourd’hui ou un jour passé.'] })
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'pathway')
    const step = await findStep(tx, { stepId, residentId })
    if (!step) throw notFound()
    if (!outcomesOf(step.kind).includes(outcome)) {
      throw invalid({ outcome: ['Choisissez ce qu’il en a été dans la liste.'] })
    }
    const [ended] = await tx
      .update(pathwaySteps)
      .set({ doneOn, outcome })
      .where(and(eq(pathwaySteps.id, stepId), isOpen))
      .returning({ id: pathwaySteps.id })
    if (!ended) throw conflict('Cette étape est déjà terminée. Rechargez la page.')
    if (outcome === 'left_work' && step.introductionId !== null) {
      await tx
        .update(pathwaySteps)
        .set({ cancelledOn: today, cancelReason: 'left_work' })
        .where(
          and(
            eq(pathwaySteps.introductionId, step.introductionId),
            gt(pathwaySteps.plannedOn, step.plannedOn),
            isOpen,
          ),
        )
    }
    await recordAudit(tx, inner, {
      action: 'pathway_step.completed',
      subject: { kind: 'resident', id: residentId },
      details: { kind: step.kind, outcome },
    })
  })
}
