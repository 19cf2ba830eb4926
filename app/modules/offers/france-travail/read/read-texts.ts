import { z } from 'zod'
import type { OfferText } from '../../check/check-offer'

const text = z.string().optional().catch(undefined)
const textSchema = z
  .object({
    intitule: text,
    description: text,
    experienceCommentaire: text,
    salaire: z
      .object({ commentaire: text, complement1: text, complement2: text })
      .partial()
      .optional()
      .catch(undefined),
  })
  .catch({})

/**
 * What a person typed into an offer, for the offer check alone. None of it is kept but the few words of a hit: it may
 * hold a name or a contact.
 */
export function readTexts(raw: unknown): OfferText[] {
  const { intitule, description, experienceCommentaire, salaire } = textSchema.parse(raw)
  const texts: [string, string | undefined][] = [
    ['intitule', intitule],
    ['description', description],
    ['experienceCommentaire', experienceCommentaire],
    ['salaire.commentaire', salaire?.commentaire],
    ['salaire.complement1', salaire?.complement1],
    ['salaire.complement2', salaire?.complement2],
  ]
  return texts.flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, text: value, isTitle: field === 'intitule' }],
  )
}
