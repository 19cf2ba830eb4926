import type { z } from 'zod'
import { languagesStep, licencesStep, skillsStep } from './abilities'
import { availabilityStep, contractsStep, mobilityStep } from './conditions'
import { identityStep } from './identity'
import { experienceStep, occupationsStep } from './occupations'

/** In the order in which they are asked. */
export const profileSteps = [
  'identity',
  'occupations',
  'experience',
  'skills',
  'licences',
  'languages',
  'availability',
  'mobility',
  'contracts',
] as const
export type ProfileStep = (typeof profileSteps)[number]

/** What the page of a step asks. */
export const profileStepTitles = {
  identity: 'Dire qui je suis',
  occupations: 'Dire quel métier je cherche',
  experience: 'Dire où j’ai déjà travaillé',
  skills: 'Dire ce que je sais faire',
  licences: 'Dire mes permis et certificats',
  languages: 'Dire les langues que je parle',
  availability: 'Dire quand je peux travailler',
  mobility: 'Dire jusqu’où je peux aller',
  contracts: 'Dire quels contrats j’accepte',
} as const satisfies Record<ProfileStep, string>

/** What each step gives once its form has been read. */
export interface ProfileStepValues {
  identity: z.output<ReturnType<typeof identityStep>>
  occupations: z.output<typeof occupationsStep>
  experience: z.output<typeof experienceStep>
  skills: z.output<typeof skillsStep>
  licences: z.output<typeof licencesStep>
  languages: z.output<typeof languagesStep>
  availability: z.output<ReturnType<typeof availabilityStep>>
  mobility: z.output<typeof mobilityStep>
  contracts: z.output<typeof contractsStep>
}

/** One step and its values, told apart by `step`. */
export type ProfileStepAnswer = {
  [Step in ProfileStep]: { step: Step; values: ProfileStepValues[Step] }
}[ProfileStep]

/**
 * Reads the form of one step; refusals are French, beside their field.
 * @param today calendar day in Strasbourg, `YYYY-MM-DD`: what dates of birth and of start are compared with.
 */
export function profileStepSchema(step: ProfileStep, today: string): z.ZodType<ProfileStepAnswer> {
  switch (step) {
    case 'identity':
      return identityStep(today).transform((values) => ({ step, values }))
    case 'occupations':
      return occupationsStep.transform((values) => ({ step, values }))
    case 'experience':
      return experienceStep.transform((values) => ({ step, values }))
    case 'skills':
      return skillsStep.transform((values) => ({ step, values }))
    case 'licences':
      return licencesStep.transform((values) => ({ step, values }))
    case 'languages':
      return languagesStep.transform((values) => ({ step, values }))
    case 'availability':
      return availabilityStep(today).transform((values) => ({ step, values }))
    case 'mobility':
      return mobilityStep.transform((values) => ({ step, values }))
    case 'contracts':
      return contractsStep.transform((values) => ({ step, values }))
  }
}
