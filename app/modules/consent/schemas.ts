import { z } from 'zod'
import { languageCodes, messageChannels } from '@/drizzle/vocabulary'
import {
  noticeVersion,
  spokenConsentChannels,
  type ConsentChannel,
  type ConsentGiven,
  type ConsentUnderstood,
} from './agreement-terms'

const agreement = z.object({
  agree: z.literal('on', 'Cochez la case pour enregistrer l’accord.'),
  noticeVersion: z.literal(
    noticeVersion,
    'Ce texte a changé depuis que vous l’avez ouvert. Rechargez la page pour le relire.',
  ),
  /** In which the notice was read or explained. */
  language: z.enum(languageCodes, 'Choisissez la langue.').default('fr'),
})

const understood = {
  comprehension: z.literal(
    'no',
    'Relisez le texte\u00a0: aucun employeur ne lit un nom avant que la personne ait dit oui à son offre.',
  ),
}

const spoken = { channel: z.enum(spokenConsentChannels, 'Indiquez comment l’accord a été donné.') }

const toOnline = (given: z.output<typeof agreement>): ConsentGiven => ({
  noticeVersion: given.noticeVersion,
  language: given.language,
  channel: 'online',
})

const toSpoken = (given: z.output<typeof agreement> & { channel: ConsentChannel }): ConsentGiven => ({
  noticeVersion: given.noticeVersion,
  language: given.language,
  channel: given.channel,
})

/** The resident's own form: box, question, version of the text on the page. */
export const onlineConsentSchema = agreement
  .extend(understood)
  .transform((given): ConsentUnderstood => ({ ...toOnline(given), understood: true }))
/** The caseworker's form: the same, asked by voice, and how. */
export const spokenConsentSchema = agreement
  .extend({ ...understood, ...spoken })
  .transform((given): ConsentUnderstood => ({ ...toSpoken(given), understood: true }))
/** To go on, one does not answer the question again. */
export const onlineRenewalSchema = agreement.transform(toOnline)
export const spokenRenewalSchema = agreement.extend(spoken).transform(toSpoken)

/** By what a person is written to: field `channels`, none, one or both. */
export const channelChoiceSchema = z.object({
  channels: z.preprocess(
    (given) => (given === undefined || given === '' ? [] : [given].flat()),
    z.array(z.enum(messageChannels, 'Choisissez dans la liste.')),
  ),
})
