import { z } from 'zod'
import { contractKinds, languageCodes, languageLevels, licenceCodes } from '@/drizzle/vocabulary'

/** The shape of a ROME code; whether it exists is the server's to say. */
export const occupationCodeSchema = z.string().regex(/^[A-Z]\d{4}$/u, 'Choisissez un métier dans la liste.')
/** The shape of an OGR number, as a form or a URL sends it. */
export const ogrCodeSchema = z.coerce
  .number('Choisissez une ligne de la liste.')
  .int('Choisissez une ligne de la liste.')
  .min(1, 'Choisissez une ligne de la liste.')
  .max(2_147_483_647, 'Choisissez une ligne de la liste.')
export const licenceSchema = z.enum(licenceCodes, 'Choisissez un permis de la liste.')
export const contractKindSchema = z.enum(contractKinds, 'Choisissez un type de contrat.')
export const languageSkillSchema = z.object({
  code: z.enum(languageCodes, 'Choisissez une langue.'),
  level: z.enum(languageLevels, 'Choisissez un niveau.'),
})
