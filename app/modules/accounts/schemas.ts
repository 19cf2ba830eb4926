import { z } from 'zod'
import { organisationReaches } from '@/drizzle/vocabulary'

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Cette adresse est trop longue.')
  .pipe(z.email('Indiquez une adresse e-mail, par exemple prenom.nom@exemple.fr.'))

export const signInRequestSchema = z.object({ email: emailSchema })
export const employerSignUpSchema = z.object({ email: emailSchema })

/** What is typed as a second factor: six digits, or a recovery code. */
export const typedCodeSchema = z.object({
  code: z
    .string('Tapez le code que l’application affiche.')
    .trim()
    .min(1, 'Tapez le code que l’application affiche.')
    .max(40, 'Ce code est trop long.'),
})
/** Where a code is asked only of whoever has a second factor already. */
export const optionalCodeSchema = z.object({
  code: z.string('Tapez un seul code.').trim().max(40, 'Ce code est trop long.').default(''),
})

export const staffRegistrationSchema = z.object({
  role: z.enum(
    ['caseworker', 'coordinator'],
    'Le rôle est «\u00a0caseworker\u00a0» ou «\u00a0coordinator\u00a0».',
  ),
  email: emailSchema,
  name: z.string('Indiquez le nom à afficher.').trim().min(2, 'Indiquez le nom à afficher.').max(80),
  organisation: z
    .string('Indiquez la structure partenaire.')
    .trim()
    .min(2, 'Indiquez la structure partenaire.')
    .max(120),
  /** Of the organisation, for good: `everyone` for a new one unless told, and as it was for one that is known. */
  reach: z
    .enum(organisationReaches, 'La portée est «\u00a0everyone\u00a0» ou «\u00a0team\u00a0».')
    .optional(),
})
export type StaffRegistration = z.output<typeof staffRegistrationSchema>
