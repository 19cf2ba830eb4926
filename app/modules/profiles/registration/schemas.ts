import { z } from 'zod'
import { emailSchema } from '@/app/modules/accounts/shared'
import { optional } from '../steps/fields'
import { familyNameSchema, givenNameSchema, phoneSchema } from '../steps/identity'

/** A visitor's own sign-up. */
export const residentSignUpSchema = z.object({
  givenName: givenNameSchema,
  familyName: familyNameSchema,
  email: emailSchema,
  phone: optional(phoneSchema),
})
export type ResidentSignUp = z.output<typeof residentSignUpSchema>

/** A caseworker signs a person up, who may have neither e-mail nor phone. */
export const residentRegistrationSchema = z.object({
  givenName: givenNameSchema,
  familyName: familyNameSchema,
  email: optional(emailSchema),
  phone: optional(phoneSchema),
})
export type ResidentRegistration = z.output<typeof residentRegistrationSchema>
