import { z } from 'zod'
import { isValidSiret, normaliseSiret } from './siret'

const nameHint = 'Indiquez le nom de l’établissement, tel qu’il est connu de vos clients.'
/** Control characters, and those that reverse or hide the text that follows them. */
const unreadable = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

const siretSchema = z
  .string('Indiquez le numéro SIRET.')
  .max(60, 'Un numéro SIRET a 14 chiffres.')
  .transform(normaliseSiret)
  .refine(
    isValidSiret,
    'Vérifiez ce numéro\u00a0: un SIRET a 14 chiffres, il figure sur vos bulletins de paie.',
  )

export const establishmentSchema = z.object({
  siret: siretSchema,
  name: z
    .string(nameHint)
    .trim()
    .min(2, nameHint)
    .max(120, 'Ce nom est trop long\u00a0: 120 caractères au plus.')
    .refine((name) => !unreadable.test(name), 'Ce nom contient un caractère invisible. Retapez-le.')
    .refine((name) => /[\p{L}\p{N}]/u.test(name), nameHint),
  placeCode: z
    .string('Choisissez le quartier ou la commune où l’on travaille.')
    .min(1, 'Choisissez le quartier ou la commune où l’on travaille.')
    .max(60, 'Choisissez un lieu de la liste.'),
})
export type EstablishmentInput = z.output<typeof establishmentSchema>
