import { z } from 'zod'
import { isId, type OrganisationId, type PathwayStepId } from '@/drizzle/ids'
import { barrierKinds, stepCancelReasons, stepOutcomes } from '@/drizzle/vocabulary'
import { plannableSteps } from './step-rules'

export const planStepSchema = z.object({
  kind: z.enum(plannableSteps, 'Choisissez une étape.'),
  plannedOn: z.iso.date('Indiquez pour quel jour.'),
  organisationId: z
    .string('Choisissez qui s’en occupe.')
    .refine((text): text is OrganisationId => isId(text), 'Choisissez qui s’en occupe.'),
})
export type PlanStepInput = z.output<typeof planStepSchema>

const stepId = z
  .string()
  .refine((text): text is PathwayStepId => isId(text), 'Rechargez la page et recommencez.')

export const completeStepSchema = z.object({
  stepId,
  outcome: z.enum(stepOutcomes, 'Indiquez ce qu’il en a été.'),
  doneOn: z.iso.date('Indiquez quel jour.'),
})
export type CompleteStepInput = z.output<typeof completeStepSchema>

export const cancelStepSchema = z.object({
  stepId,
  reason: z.enum(stepCancelReasons, 'Indiquez pourquoi.'),
})
export type CancelStepInput = z.output<typeof cancelStepSchema>

export const barrierSchema = z.object({ kind: z.enum(barrierKinds, 'Choisissez un frein.') })
