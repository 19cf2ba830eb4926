import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { PathwayStepId, ResidentId } from '@/drizzle/ids'
import { pathwaySteps } from '@/drizzle/schema'

/** Which steps can still end: asked again by whatever ends them. */
export const isOpen = and(isNull(pathwaySteps.doneOn), isNull(pathwaySteps.cancelledOn))

/** A step of this very person, ended or not. The person is held already. */
export async function findStep(
  tx: Tx,
  { stepId, residentId }: { stepId: PathwayStepId; residentId: ResidentId },
) {
  const [step] = await tx
    .select()
    .from(pathwaySteps)
    .where(and(eq(pathwaySteps.id, stepId), eq(pathwaySteps.residentId, residentId)))
  return step
}
