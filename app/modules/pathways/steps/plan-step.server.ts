import { eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid } from '@/app/platform/errors'
import { newId, type PathwayStepId, type ResidentId } from '@/drizzle/ids'
import { partnerOrganisations, pathwaySteps } from '@/drizzle/schema'
import type { PlanStepInput } from '../shared'

/**
 * Plans a step of a person's way, and who sees to it. @returns its id.
 * @throws DomainError `invalid` for a day that is past or an organisation that is none, `not_found` for nobody.
 */
export async function planStep({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & PlanStepInput
}): Promise<PathwayStepId> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  const { kind, plannedOn, organisationId } = input
  if (plannedOn < parisDate(ctx.clock.now())) {
    throw invalid({ plannedOn: ['Choisissez aujourd’hui ou un jour à venir.'] })
  }
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'pathway')
    if ((await tx.$count(partnerOrganisations, eq(partnerOrganisations.id, organisationId))) === 0) {
      throw invalid({ organisationId: ['Choisissez une structure de la liste.'] })
    }
    const id: PathwayStepId = newId()
    await tx.insert(pathwaySteps).values({ id, residentId, kind, organisationId, plannedOn })
    await recordAudit(tx, inner, {
      action: 'pathway_step.planned',
      subject: { kind: 'resident', id: residentId },
      details: { kind, plannedOn },
    })
    return id
  })
}
