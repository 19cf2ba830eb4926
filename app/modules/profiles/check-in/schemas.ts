import { z } from 'zod'
import { checkInAnswers, checkInWays, languageCodes } from '@/drizzle/vocabulary'
import { awayWeeks, checkInNotice } from './rhythm'

const [, , , away] = checkInAnswers
const reply = 'Choisissez une des réponses.'

/** What the buttons of a question's page say. */
export const checkInReplySchema = z.discriminatedUnion(
  'answer',
  [
    z.object({ answer: z.enum(['searching', 'call_me', 'found', 'stop']) }),
    z.object({
      answer: z.literal(away),
      weeks: z
        .enum(awayWeeks.map(String), 'Choisissez dans combien de temps.')
        .transform((text) => Number(text)),
    }),
  ],
  reply,
)
export type CheckInReply = z.output<typeof checkInReplySchema>

const choice = z.object({
  way: z.enum(checkInWays, 'Choisissez une des réponses.'),
  noticeVersion: z.literal(
    checkInNotice,
    'Ce texte a changé depuis que vous l’avez ouvert. Rechargez la page pour le relire.',
  ),
  /** In which the text was read or explained. */
  language: z.enum(languageCodes, 'Choisissez la langue.').default('fr'),
})

/** The resident's own form. */
export const ownChoiceSchema = choice.transform((chosen) => ({ ...chosen, channel: 'online' as const }))
/** The same, said by voice and written down by a caseworker. */
export const spokenChoiceSchema = choice.extend({
  channel: z.enum(['phone', 'in_person'], 'Indiquez comment la personne l’a dit.'),
})
export type CheckInChoiceInput = z.output<typeof ownChoiceSchema> | z.output<typeof spokenChoiceSchema>
