import { z } from 'zod'
import {
  contactChannels,
  contactOutcomes,
  nextActionKinds,
  radarKinds,
  radarPauseReasons,
} from '@/drizzle/vocabulary'
import { isId } from '@/drizzle/ids'
import { longestNote, mostMoves } from './limits'

export const noteSchema = z.object({
  body: z
    .string('Écrivez la note.')
    .trim()
    .min(1, 'Écrivez la note.')
    .max(longestNote, `Cette note est trop longue\u00a0: ${longestNote} caractères au plus.`),
})

export const nextActionSchema = z.object({
  kind: z.enum(nextActionKinds, 'Choisissez ce qui est à faire.'),
  dueOn: z.iso.date('Indiquez pour quel jour.'),
})
export type NextActionInput = z.output<typeof nextActionSchema>

export const contactSchema = z.object({
  channel: z.enum(contactChannels, 'Indiquez comment.'),
  outcome: z.enum(contactOutcomes, 'Indiquez ce qu’il en a été.'),
})
export type ContactInput = z.output<typeof contactSchema>

export const pauseSchema = z.object({
  reason: z.enum(radarPauseReasons, 'Choisissez pourquoi.'),
  until: z.iso.date('Indiquez jusqu’à quel jour.'),
})
export type PauseInput = z.output<typeof pauseSchema>

export const contestSchema = z.object({ kind: z.enum(radarKinds, 'Rechargez la page et recommencez.') })

const optionalNote = z
  .string()
  .trim()
  .max(longestNote, `Ce mot est trop long\u00a0: ${longestNote} caractères au plus.`)
  .transform((text) => (text === '' ? null : text))
  .default(null)

/** To whom, and a word to her. */
export const handoverSchema = z.object({
  toId: z.string('Choisissez à qui confier.').refine(isId, 'Choisissez à qui confier.'),
  note: optionalNote,
})

/** The introductions ticked in the queue. */
export const tickedSchema = z.object({
  introductionId: z
    .union([z.string(), z.array(z.string())], 'Cochez au moins une mise en relation.')
    .transform((ids) => [ids].flat())
    .pipe(
      z
        .array(z.string().refine(isId, 'Cochez des mises en relation de la liste.'))
        .max(mostMoves, `Cochez ${mostMoves} mises en relation au plus.`),
    ),
})

export const savedViewSchema = z.object({
  name: z
    .string('Donnez un nom à cette vue.')
    .trim()
    .min(1, 'Donnez un nom à cette vue.')
    .max(40, 'Ce nom est trop long\u00a0: 40 caractères au plus.'),
  query: z.string().max(400, 'Cette recherche est trop longue pour être gardée.'),
})
export type SavedViewInput = z.output<typeof savedViewSchema>
