import { z } from 'zod'

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Cette adresse est trop longue.')
  .pipe(z.email('Indiquez une adresse e-mail, par exemple prenom.nom@exemple.fr.'))

export const signInRequestSchema = z.object({ email: emailSchema })
export const employerSignUpSchema = z.object({ email: emailSchema })

/** Minutes for which a sign-in link works. */
export const signInLinkMinutes = 15

export {
  establishmentSchema,
  establishmentStatusLabels,
  importSiret,
  maxEstablishmentsPerAccount,
  type EstablishmentInput,
} from './establishments/form/schemas'
export { isValidSiret, normaliseSiret } from './establishments/form/siret'

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
})
export type StaffRegistration = z.output<typeof staffRegistrationSchema>
