import { z } from 'zod'
import { isId, type RegistrationKey } from '@/drizzle/ids'

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
