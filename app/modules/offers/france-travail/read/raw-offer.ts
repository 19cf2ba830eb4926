import { z } from 'zod'

/** A field of another type reads as absent; `listUnread` notes it. */
const text = z.string().optional().catch(undefined)
const number = z.number().optional().catch(undefined)
const listOf = <T extends z.ZodType>(item: T) => z.array(item.or(z.unknown().transform(() => null))).catch([])

const demandSchema = z.object({ libelle: text, exigence: text })

/** The part of an offer of "Offres d'emploi v2" that has an equivalent here. */
export const rawOfferSchema = z.object({
  id: text,
  dateCreation: text,
  romeCode: text,
  appellationlibelle: text,
  lieuTravail: z
    .object({ libelle: text, latitude: number, longitude: number, commune: text })
    .optional()
    .catch(undefined),
  typeContrat: text,
  natureContrat: text,
  alternance: z.boolean().optional().catch(undefined),
  experienceExige: text,
  experienceLibelle: text,
  langues: listOf(demandSchema),
  permis: listOf(demandSchema),
  competences: listOf(demandSchema.extend({ code: text })),
  qualitesProfessionnelles: listOf(z.object({ libelle: text })),
  salaire: z.object({ libelle: text }).optional().catch(undefined),
  dureeTravailLibelle: text,
  dureeTravailLibelleConverti: text,
  contexteTravail: z
    .object({ horaires: listOf(z.string()) })
    .optional()
    .catch(undefined),
  nombrePostes: number,
})
export type RawOffer = z.output<typeof rawOfferSchema>
