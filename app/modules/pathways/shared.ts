import type { BarrierKind, StepCancelReason, StepKind, StepOutcome } from '@/drizzle/vocabulary'

export {
  barrierSchema,
  cancelStepSchema,
  completeStepSchema,
  planStepSchema,
  type CancelStepInput,
  type CompleteStepInput,
  type PlanStepInput,
} from './schemas'
export { outcomesOf, plannableSteps } from './step-rules'

/** In French, and a sentence of the residents' catalogues too. */
export const stepKindLabels: Record<StepKind, string> = {
  welcome: 'Accueil',
  diagnostic: 'Point sur la situation',
  training: 'Formation',
  certificate: 'Certificat ou permis',
  language_course: 'Cours de langue',
  immersion: 'Immersion en entreprise',
  barrier_lifted: 'Difficulté réglée',
  introduction: 'Mise en relation avec un employeur',
  interview: 'Entretien d’embauche',
  hire: 'Embauche',
  check_1_month: 'Point après un mois de travail',
  check_3_months: 'Point après trois mois de travail',
  check_6_months: 'Point après six mois de travail',
}

export const stepOutcomeLabels: Record<StepOutcome, string> = {
  completed: 'Fait',
  partly: 'Fait en partie',
  missed: 'Rendez-vous manqué',
  not_retained: 'Sans embauche',
  no_answer: 'L’employeur n’a pas donné de nouvelles',
  in_work: 'Toujours en poste',
  left_work: 'Plus en poste',
}

export const stepCancelReasonLabels: Record<StepCancelReason, string> = {
  person_declined: 'La personne ne le souhaite pas',
  not_useful: 'Plus utile',
  no_place: 'Pas de place',
  replaced: 'Remplacée par une autre étape',
  left_work: 'Plus en poste',
}

export const barrierLabels: Record<BarrierKind, string> = {
  childcare: 'Garde d’enfants',
  transport: 'Se déplacer',
  housing: 'Logement',
  health: 'Santé',
  digital: 'Numérique',
  language: 'Langue',
}
