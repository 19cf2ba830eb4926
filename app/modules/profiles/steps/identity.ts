import { z } from 'zod'
import { emailSchema } from '@/app/modules/accounts/shared'
import { optional, typedText, yearsBetween } from './fields'

const name = (missing: string) => typedText(80).pipe(z.string().min(1, missing))

export const givenNameSchema = name('Indiquez le prénom.')
export const familyNameSchema = name('Indiquez le nom.')

const phoneMessage =
  'Indiquez un numéro français à dix chiffres, par exemple 06\u00a012\u00a034\u00a056\u00a078.'

/** French numbers (numbering plan: 01 to 09, then eight digits) however they are written; kept as `+33…` (E.164). */
export const phoneSchema = z
  .string(phoneMessage)
  .max(40, phoneMessage)
  .transform((text) => text.replace(/[\s.\-/()\u00a0\u202f]/g, ''))
  .transform((text) => text.replace(/^(?:\+|00)33(?:0(?=[1-9]))?/, '0'))
  .pipe(z.string().regex(/^0[1-9]\d{8}$/, phoneMessage))
  .transform((national) => `+33${national.slice(1)}`)

/** @param today calendar day in Strasbourg. */
export const birthDateSchema = (today: string) =>
  z.iso
    .date('Indiquez une date complète\u00a0: jour, mois, année.')
    .refine((day) => day < today, 'Cette date n’est pas encore passée.')
    .refine(
      (day) => day >= today || yearsBetween(day, today) >= 14,
      'La Cité accompagne les personnes à partir de 14 ans. Vérifiez l’année.',
    )
    .refine((day) => yearsBetween(day, today) <= 100, 'Vérifiez l’année de naissance.')

/** Who a person is. The one step without "je ne sais pas": what is not wanted is left empty. */
export const identityStep = (today: string) =>
  z.object({
    givenName: givenNameSchema,
    familyName: familyNameSchema,
    phone: optional(phoneSchema),
    email: optional(emailSchema),
    address: optional(typedText(200)),
    birthDate: optional(birthDateSchema(today)),
  })
