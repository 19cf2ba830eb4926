import { z } from 'zod'
import { contactChannels, contactOutcomes, nextActionKinds } from '@/drizzle/vocabulary'
import { longestNote } from './limits'

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
