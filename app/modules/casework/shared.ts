import type { ContactChannel, ContactOutcome, NextActionKind } from '@/drizzle/vocabulary'

export { longestNote } from './limits'
export {
  contactSchema,
  nextActionSchema,
  noteSchema,
  type ContactInput,
  type NextActionInput,
} from './schemas'
export type { TimelineEntry } from './timeline/timeline-entry'

export const nextActionLabels: Record<NextActionKind, string> = {
  call: 'Appeler',
  meet: 'Rencontrer',
  complete_profile: 'Compléter le profil',
  confirm_availability: 'Faire confirmer les disponibilités',
  renew_consent: 'Parler de son accord, qui se termine',
  follow_introduction: 'Suivre une mise en relation',
  prepare_interview: 'Préparer un entretien',
}

export const contactChannelLabels: Record<ContactChannel, string> = {
  phone: 'Par téléphone',
  in_person: 'De vive voix',
}

export const contactOutcomeLabels: Record<ContactOutcome, string> = {
  reached: 'Nous nous sommes parlé',
  message_left: 'Message laissé',
  no_answer: 'Pas de réponse',
  wrong_number: 'Numéro faux',
}
