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
