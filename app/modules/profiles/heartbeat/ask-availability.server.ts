import { authoriseRole } from '@/app/modules/access/index.server'
import {
  deliverMail,
  enqueueJob,
  findSettledMails,
  type MailContent,
} from '@/app/modules/notifications/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { PageLanguage } from '@/app/words/languages'
import type { Speech } from '@/app/words/speech'
import type { ResidentId } from '@/drizzle/ids'
import { heartbeatToken } from './heartbeat-token.server'
import { findStaleProfiles, type StaleProfile } from './stale-profiles.server'

/** Days for which the link of a mail can be used. */
const linkDays = 30

/** The same question about the same state of a profile makes the same mail, which is sent once. */
const keyOf = ({ residentId, since }: StaleProfile) => `heartbeat:${residentId}:${since}`

/**
 * Job: has everybody asked whose availability is getting old, and was not asked about this state of her profile. Those who never answer
 * gather over the months: a job for each of them each day would find its mail sent.
 * @param input.most at most so many of them: a demo shows the mail, and need not write to half a town.
 * @returns how many are asked.
 */
export function askAvailability({
  ctx,
  input: { most = Infinity } = {},
}: {
  ctx: Context
  input?: { most?: number } | undefined
}): Promise<number> {
  authoriseRole(ctx.actor, 'system')
  return transact(ctx, async (tx) => {
    const stale = await findStaleProfiles(tx, ctx.clock.now())
    const settled = await findSettledMails(tx, stale.map(keyOf))
    const asked = stale.filter((person) => !settled.has(keyOf(person))).slice(0, most)
    for (const person of asked) {
      await enqueueJob(tx, 'availability_question', { residentId: person.residentId }, keyOf(person))
    }
    return asked.length
  })
}

/** Job: one mail, one question. None to whoever has answered, stopped being visible or left meanwhile. */
export async function sendAvailabilityQuestion({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const now = ctx.clock.now()
  const [person] = await transact(ctx, (tx) => findStaleProfiles(tx, now, input.residentId))
  if (person === undefined) return
  const { residentId, accountId, since } = person
  const until = addDays(now, linkDays)
  const expires = Math.floor(until.getTime() / 1000)
  const token = heartbeatToken(ctx.settings, { residentId, since, expires })
  await deliverMail(ctx, {
    key: keyOf(person),
    accountId,
    content: (speech) => question(speech, pageOf(ctx.settings.publicUrl, token, speech.language), until),
  })
}

/** By way of the language of the mail: the browser that opens it may be one in which none was chosen. */
function pageOf(publicUrl: string, token: string, language: PageLanguage): string {
  const page = `/toujours-disponible/${token}`
  return publicUrl + (language === 'fr' ? page : `/langue/${language}?retour=${page}`)
}

function question({ say, date }: Speech, link: string, until: Date): MailContent {
  return {
    subject: say('Êtes-vous toujours disponible ?'),
    body: [
      say('Bonjour,'),
      say('Des employeurs voient votre profil, sans votre nom. Est-il toujours vrai ?'),
      `${say('Ouvrez cette page et appuyez sur le bouton, c’est tout :')}\n${link}`,
      say(
        'Pas besoin de vous connecter. Ce lien sert une seule fois, jusqu’au {{date}}. Sur la même page, vous pouvez aussi dire que vous n’êtes plus disponible.',
        { date: date(until) },
      ),
    ].join('\n\n'),
  }
}
