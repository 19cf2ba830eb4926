import type {
  AgreementChannel,
  DeclineReason,
  IntroductionState,
  NotHiredReason,
  PauseLiftReason,
  RefusalReason,
  SilenceAnswer,
} from '@/drizzle/vocabulary'

export { ownStateLabels } from './own-words'
export { allowedTransitions, type Transition } from './workflow/transitions'

/** Days in which the employer says what came of a contact, and days after which it closes again. */
export const replyDays = 14
export const contactDays = 60
/** Calendar days before the deadline on which an employer is reminded of it: ahead, and on the day itself. */
export const reminderDays = [3, 0] as const
/** Days in which the Cité undertakes to answer a request. */
export const reviewDays = 7

/** Views of the queue: what waits on staff, what waits on the resident, what is out with an employer, all that ended. */
export const queueViews = ['to_review', 'awaiting_resident', 'released', 'ended'] as const
export type QueueView = (typeof queueViews)[number]

export const queueHolders = ['me', 'my_organisation', 'others', 'nobody'] as const

/** What narrows a view. */
export interface QueueFilter {
  /** Who has it, seen from the reader; null for whoever. */
  holder: (typeof queueHolders)[number] | null
  /** Only what has not moved for `reviewDays`. */
  late: boolean
  /** Words of an offer, an establishment or a name; empty for all. */
  query: string
}

export const wholeView: QueueFilter = { holder: null, late: false, query: '' }

/** What staff read. */
export const stateLabels: Record<IntroductionState, string> = {
  requested: 'Demandée par l’employeur',
  proposed: 'Proposée par la Cité',
  under_review: 'En cours d’examen',
  awaiting_resident: 'En attente de la réponse de l’habitant·e',
  approved: 'Validée, contact transmis',
  met: 'Rencontre faite',
  hired: 'Embauche',
  not_hired: 'Sans embauche',
  refused: 'Refusée par la Cité',
  declined: 'Déclinée par l’habitant·e',
  expired: 'Expirée sans nouvelles',
  cancelled: 'Annulée',
}

/** The same for one introduction: once a yes is recorded it waits for the Cité, whatever its state is called. */
export function describeState({ state, agreed }: { state: IntroductionState; agreed: boolean }): string {
  return state === 'awaiting_resident' && agreed ? 'Accord reçu, à valider' : stateLabels[state]
}

/**
 * What an employer reads. A refusal, a "no" and a withdrawal are one and the same sentence, so that nothing of a
 * person's situation can be worked out from it.
 */
export const employerStages = [
  'in_progress',
  'contact_open',
  'hired',
  'not_hired',
  'ended',
  'expired',
] as const
export type EmployerStage = (typeof employerStages)[number]

export const employerStageOf: Record<IntroductionState, EmployerStage> = {
  requested: 'in_progress',
  proposed: 'in_progress',
  under_review: 'in_progress',
  awaiting_resident: 'in_progress',
  approved: 'contact_open',
  met: 'contact_open',
  hired: 'hired',
  not_hired: 'not_hired',
  refused: 'ended',
  declined: 'ended',
  cancelled: 'ended',
  expired: 'expired',
}

export const employerStageLabels: Record<EmployerStage, string> = {
  in_progress: 'En cours d’examen par la Cité',
  contact_open: 'Contact transmis',
  hired: 'Embauche',
  not_hired: 'Sans embauche',
  ended: 'Terminée',
  expired: 'Expirée\u00a0: la suite n’a pas été donnée à temps',
}

export const refusalReasonLabels: Record<RefusalReason, string> = {
  profile_not_suited: 'Le profil ne convient pas au poste',
  resident_not_reachable: 'La personne n’a pas pu être jointe',
  resident_already_placed: 'La personne a trouvé un autre poste',
  working_conditions: 'Les conditions de travail ne conviennent pas',
  offer_not_serious: 'L’offre doit être revue avec l’employeur',
  other: 'Autre raison',
}

export const declineReasonLabels: Record<DeclineReason, string> = {
  schedule: 'Les horaires ne me conviennent pas',
  distance: 'C’est trop loin',
  job: 'Ce métier ne me convient pas',
  pay: 'Le salaire ne me convient pas',
  other_job: 'J’ai trouvé autre chose',
  not_ready: 'Ce n’est pas le bon moment',
  no_reason: 'Je préfère ne pas dire pourquoi',
}

export const notHiredReasonLabels: Record<NotHiredReason, string> = {
  candidate_withdrew: 'La personne n’a pas souhaité poursuivre',
  position_filled: 'Le poste a été pourvu autrement',
  skills_gap: 'Il manquait une compétence',
  availability_mismatch: 'Les disponibilités ne correspondaient pas',
  no_show: 'La personne n’est pas venue au rendez-vous suivant',
  other: 'Autre raison',
}

export const silenceAnswerLabels: Record<SilenceAnswer, string> = {
  hired: 'Nous avons embauché la personne',
  in_touch: 'Nous sommes en contact avec elle',
  not_retained: 'Nous n’avons pas donné suite',
  never_reached: 'Nous n’avons pas réussi à la joindre',
}

export const pauseLiftReasonLabels: Record<PauseLiftReason, string> = {
  told_by_voice: 'L’employeur a dit la suite de vive voix',
  portal_fault: 'Le portail n’a pas fonctionné comme il devait',
  long_absence: 'L’employeur était absent pour une longue durée',
}

/** Why an establishment asks for nobody new, and what opens it again. */
export const pauseText =
  'Une mise en relation a expiré sans nouvelles de votre part\u00a0: vos nouvelles demandes sont en pause. Dites ce qu’il en a été, dans «\u00a0Mises en relation\u00a0», et elles reprennent aussitôt.'

export const agreementChannelLabels: Record<AgreementChannel, string> = {
  online: 'En ligne',
  phone: 'Par téléphone',
  in_person: 'De vive voix',
  sms: 'Par SMS',
  email: 'Par e-mail',
}

export {
  agreementSchema,
  declineSchema,
  notHiredSchema,
  pauseLiftSchema,
  refusalSchema,
  silenceAnswerSchema,
  type SpokenAgreement,
} from './schemas'
export { spokenChannels } from './spoken-channels'
