import { asc, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { PathwayStepId, ResidentId } from '@/drizzle/ids'
import { partnerOrganisations, pathwaySteps } from '@/drizzle/schema'
import type { StepKind, StepOutcome } from '@/drizzle/vocabulary'

/** One step of a person's way. Days are `YYYY-MM-DD`. */
export interface PathwayStep {
  id: PathwayStepId
  kind: StepKind
  /** Who sees to it. */
  organisation: string | null
  plannedOn: string
  /** Null while it is planned, and for good once it is given up. */
  doneOn: string | null
  outcome: StepOutcome | null
  cancelledOn: string | null
}

/** A person's whole way, in the order of days, for caseworkers and for herself. @throws DomainError `not_found` for another's. */
export async function listSteps({
  ctx,
  input: { residentId },
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<PathwayStep[]> {
  const actor = authoriseRole(ctx.actor, 'caseworker', 'resident')
  if (actor.role === 'resident' && actor.residentId !== residentId) throw notFound()
  return transact(ctx, async (tx) => {
    const steps = await tx
      .select({
        id: pathwaySteps.id,
        kind: pathwaySteps.kind,
        organisation: partnerOrganisations.name,
        plannedOn: pathwaySteps.plannedOn,
        doneOn: pathwaySteps.doneOn,
        outcome: pathwaySteps.outcome,
        cancelledOn: pathwaySteps.cancelledOn,
      })
      .from(pathwaySteps)
      .leftJoin(partnerOrganisations, eq(partnerOrganisations.id, pathwaySteps.organisationId))
      .where(eq(pathwaySteps.residentId, residentId))
      .orderBy(asc(pathwaySteps.plannedOn), asc(pathwaySteps.id))
    return steps.sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
  })
}

const dayOf = ({ plannedOn, doneOn, cancelledOn }: PathwayStep) => doneOn ?? cancelledOn ?? plannedOn
