import { z } from 'zod'
import {
  contactChannels,
  contactOutcomes,
  nextActionKinds,
  type ContactChannel,
  type ContactOutcome,
  type NextActionKind,
} from '@/drizzle/vocabulary'

export type { TimelineEntry } from './timeline/timeline-entry'

/** Characters of one note. */
export const longestNote = 2000

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

export const noteSchema = z.object({
  body: z
    .string('Écrivez la note.')
    .trim()
    .min(1, 'Écrivez la note.')
    .max(longestNote, `Cette note est trop longue\u00a0: ${longestNote} caractères au plus.`),
})

export const nextActionSchema = z.object({
  kind: z.enum(nextActionKinds, 'Choisissez ce qui est à faire.'),
  dueOn: z.iso.date('Indiquez pour quel jour.'),
})
export type NextActionInput = z.output<typeof nextActionSchema>

export const contactSchema = z.object({
  channel: z.enum(contactChannels, 'Indiquez comment.'),
  outcome: z.enum(contactOutcomes, 'Indiquez ce qu’il en a été.'),
})
export type ContactInput = z.output<typeof contactSchema>
