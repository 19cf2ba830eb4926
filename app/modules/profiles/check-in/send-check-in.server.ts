import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { findSettledMessages, tellResident, type MailContent } from '@/app/modules/notifications/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { PageLanguage } from '@/app/words/languages'
import type { Speech } from '@/app/words/speech'
import type { CheckInId } from '@/drizzle/ids'
import { checkIns } from '@/drizzle/schema'
import { checkInToken } from './check-in-token.server'
import { findOpenCheckIn } from './open-check-in.server'
import { linkDays } from './rhythm'

/** Job: sends one question. None to whoever has left, or does not want to be asked any more. */
export async function sendCheckIn({
  ctx,
  input: { checkInId },
}: {
  ctx: Context
  input: { checkInId: CheckInId }
}): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const now = ctx.clock.now()
  const person = await transact(ctx, (tx) => findOpenCheckIn(tx, now, checkInId))
  if (person === null) return
  const token = checkInToken(ctx.settings, checkInId)
  const until = addDays(now, linkDays - 1)
  const key = `check-in:${checkInId}`
  await tellResident({
    ctx,
    input: {
      kind: 'check_in',
      residentId: person.residentId,
      key,
      mail: (speech) => question(speech, pageOf(ctx.settings.publicUrl, token, speech.language), until),
      sms: {
        words: ({ say }) => say('Cité de l’emploi : donnez de vos nouvelles. Répondez ici :'),
        path: `/ou-en-etes-vous/${token}`,
      },
    },
  })
  // Only a question that left can stay without an answer: none does from whoever wants to be written to by no channel.
  await transact(ctx, async (tx) => {
    if (!(await findSettledMessages(tx, [key])).has(key)) return
    await tx.update(checkIns).set({ sentAt: now }).where(eq(checkIns.id, checkInId))
  })
}

/** By way of the language of the mail: the browser that opens it may be one in which none was chosen. */
function pageOf(publicUrl: string, token: string, language: PageLanguage): string {
  const page = `/ou-en-etes-vous/${token}`
  return publicUrl + (language === 'fr' ? page : `/langue/${language}?retour=${page}`)
}

function question({ say, date }: Speech, link: string, until: Date): MailContent {
  return {
    subject: say('Où en êtes-vous ?'),
    body: [
      say('Bonjour,'),
      `${say('Où en êtes-vous dans votre recherche ? Ouvrez cette page et appuyez sur un bouton, c’est tout :')}\n${link}`,
      say('Pas besoin de vous connecter. Ce lien sert une seule fois, jusqu’au {{date}}.', {
        date: date(until),
      }),
      say(
        'Sur la même page, vous pouvez demander qu’on vous appelle, ou ne plus recevoir cette question. Aucun employeur ne lit votre réponse.',
      ),
    ].join('\n\n'),
  }
}
