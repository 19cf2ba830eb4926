import { z } from 'zod'
import { isId, type OrganisationId } from '@/drizzle/ids'
import {
  agreementChannels,
  referralDeclineReasons,
  referralPurposes,
  shareScopes,
  type ShareScope,
} from '@/drizzle/vocabulary'

const chooseOrganisation = 'Choisissez une structure.'

export const referralSchema = z.object({
  toOrganisationId: z
    .string(chooseOrganisation)
    .refine((text): text is OrganisationId => isId(text), chooseOrganisation),
  purpose: z.enum(referralPurposes, 'Choisissez pour quoi.'),
  dueOn: z.iso.date('Indiquez jusqu’à quand vous attendez une réponse.'),
  /** Ticked boxes: none, one or several. */
  scopes: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((ticked) => [ticked].flat())
    .pipe(z.array(z.enum(shareScopes, 'Choisissez dans la liste.')))
    .transform((ticked): ShareScope[] => shareScopes.filter((scope) => ticked.includes(scope))),
  agreementChannel: z.enum(agreementChannels, 'Indiquez comment la personne a donné son accord.'),
})
export type ReferralInput = z.output<typeof referralSchema>

export const answerReferralSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('accept') }),
  z.object({
    answer: z.literal('decline'),
    reason: z.enum(referralDeclineReasons, 'Indiquez pourquoi.'),
  }),
])
