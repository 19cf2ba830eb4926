import { z } from 'zod'
import {
  isId,
  type AccountId,
  type FieldEventId,
  type OrganisationId,
  type RegistrationKey,
} from '@/drizzle/ids'
import { longestEventLine } from './limits'

/** Of a form filled in with a person: made by the page or on the device, sent back with every try. */
export const registrationKeySchema = z.object({
  registrationKey: z
    .string('Rechargez la page et recommencez.')
    .refine((text): text is RegistrationKey => isId(text), 'Rechargez la page et recommencez.'),
})

/** Ticked once the caseworker has read that the number is somebody's. */
export const sharedPhoneSchema = z.object({
  sharedPhone: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
})

/** What a device kept of a form, closed. */
export const sealedFormSchema = registrationKeySchema.extend({
  sealed: z.string('Rechargez la page et recommencez.').max(20_000, 'Cette fiche est trop longue.'),
})

/** At which event; what is none, or was chosen on a device that knew of no events, is no event and loses nobody. */
export const eventChoiceSchema = z.object({
  eventId: z
    .unknown()
    .optional()
    .transform((given): FieldEventId | null => (typeof given === 'string' && isId(given) ? given : null)),
})

const line = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(longestEventLine, `Gardez ${longestEventLine} caractères au plus.`)

const hour = (missing: string) => z.string(missing).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, missing)

const colleague = z
  .string()
  .refine((text): text is AccountId => isId(text), 'Choisissez des collègues de la liste.')

export const fieldEventSchema = z
  .object({
    title: line('Donnez un nom à cet événement.'),
    place: line('Indiquez où il a lieu.'),
    heldOn: z.iso.date('Indiquez le jour.'),
    startsAt: hour('Indiquez l’heure de début, par exemple 14:00.'),
    endsAt: hour('Indiquez l’heure de fin, par exemple 17:00.'),
    organisationId: z
      .string('Choisissez une structure.')
      .refine((text): text is OrganisationId => isId(text), 'Choisissez une structure.'),
    neighbourhood: z
      .string()
      .default('')
      .transform((code) => (code === '' ? null : code)),
    staff: z
      .union([z.array(colleague), colleague.transform((only) => [only])])
      .default([])
      .transform((all) => [...new Set(all)]),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, {
    path: ['endsAt'],
    message: 'L’heure de fin vient après l’heure de début.',
  })
export type FieldEventInput = z.output<typeof fieldEventSchema>
