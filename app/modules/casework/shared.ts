import type {
  ContactChannel,
  ContactOutcome,
  NextActionKind,
  QueueMove,
  RadarPauseReason,
} from '@/drizzle/vocabulary'

export { longestPause, longestNote, mostMoves, mostViews, undoSeconds } from './limits'
export {
  contactSchema,
  contestSchema,
  pauseSchema,
  type PauseInput,
  handoverSchema,
  nextActionSchema,
  noteSchema,
  savedViewSchema,
  tickedSchema,
  type ContactInput,
  type NextActionInput,
  type SavedViewInput,
} from './schemas'
export { radarRules, type RadarAbout } from './radar/radar-rules'
export type { RadarKind } from '@/drizzle/vocabulary'
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

export const radarPauseLabels: Record<RadarPauseReason, string> = {
  agreed_with_her: 'Convenu avec elle',
  away: 'Absente quelque temps',
  in_training: 'En formation',
  seen_by_partner: 'Vue par un partenaire',
}

export const contactChannelLabels: Record<ContactChannel, string> = {
  phone: 'Par téléphone',
  in_person: 'De vive voix',
  visit: 'En visite',
}

export const contactOutcomeLabels: Record<ContactOutcome, string> = {
  reached: 'Nous nous sommes parlé',
  message_left: 'Message laissé',
  no_answer: 'Pas de réponse',
  wrong_number: 'Numéro faux',
}

/** What is about to be done, of one and of several. */
export const queueMoveWords: Record<QueueMove, { asked: string; one: string; many: string }> = {
  start_review: {
    asked: 'prise en charge',
    one: 'va être prise en charge',
    many: 'vont être prises en charge',
  },
  ask_resident: {
    asked: 'demande à la personne',
    one: 'va être soumise à la personne',
    many: 'vont être soumises aux personnes',
  },
  approve: { asked: 'validation', one: 'va être validée', many: 'vont être validées' },
  refuse: { asked: 'refus', one: 'va être refusée', many: 'vont être refusées' },
  hand_over: { asked: 'remise à un·e collègue', one: 'va être confiée', many: 'vont être confiées' },
}
