import { z } from 'zod'
import { spokenChannels } from './spoken-channels'
import {
  declineReasons,
  notHiredReasons,
  pauseLiftReasons,
  refusalReasons,
  silenceAnswers,
} from '@/drizzle/vocabulary'

export const silenceAnswerSchema = z.object({
  answer: z.enum(silenceAnswers, 'Choisissez ce qu’il en a été.'),
})

export const pauseLiftSchema = z.object({
  reason: z.enum(pauseLiftReasons, 'Choisissez la raison.'),
})

export const refusalSchema = z.object({
  reason: z.enum(refusalReasons, 'Choisissez la raison du refus.'),
})

export const declineSchema = z.object({
  reason: z.enum(declineReasons, 'Choisissez une raison, ou «\u00a0Je préfère ne pas dire pourquoi\u00a0».'),
})

export const notHiredSchema = z.object({
  reason: z.enum(notHiredReasons, 'Choisissez la raison.'),
})

/** An agreement given by voice: how, and on which day (`YYYY-MM-DD`), which cannot be ahead. */
export const agreementSchema = z.object({
  channel: z.enum(spokenChannels, 'Indiquez comment l’accord a été donné.'),
  agreedOn: z.iso.date('Indiquez le jour de l’accord.'),
})
export type SpokenAgreement = z.output<typeof agreementSchema>
