import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { Speech } from '@/app/words/speech'
import type { ResidentId } from '@/drizzle/ids'
import { residents } from '@/drizzle/schema'
import { readChoices } from './choices/read-choices.server'
import { stopPath } from './choices/stop-token.server'
import type { MailContent } from './mails/claim-mail.server'
import { deliverMail } from './mails/deliver-mail.server'
import { goesBy, isAlwaysSent, type MessageKind } from './message-kinds'
import { deliverSms } from './sms/deliver-sms.server'

export interface ResidentMessage {
  kind: MessageKind
  residentId: ResidentId
  /** Names this very message, by whatever channels it goes: once it is sent, the same key sends nothing more. Ids and dates alone. */
  key: string
  mail: (speech: Speech) => MailContent
  /**
   * Of a kind that goes by text message. `words`: one sentence of the catalogues that says to open the link, which follows it: no name,
   * no employer, nothing of her situation, and with the link one segment in each language (`sms-words.test.ts`).
   * `path`: where the link leads within the portal. A page under `/mon-espace` asks her to sign in; any other has its own token.
   */
  sms?: { words: (speech: Speech) => string; path: string }
}

/**
 * The one door for a message to a resident. It goes out by the channels that she wants when it leaves, not when it was asked for: by
 * e-mail unless she said no, by text message if she said yes, by both, or by none. Every mail ends with the link that closes e-mails, and
 * the page of every text message has the button that closes those; what `messageKinds` sends always has neither. Runs in a job,
 * outside of a transaction, and bears a second run.
 *
 * A new kind: a line in `messageKinds`, a sentence in `app/words/catalogues/messages` for its text message (with its translations), a
 * call of this from its job, and a way to send it in `tests/integration/notifications/channels.test.ts`, which asks for one.
 * @throws MailError, SmsError when one was not taken: the job tries again, and what has gone out does not go again.
 */
export async function tellResident({ ctx, input }: { ctx: Context; input: ResidentMessage }): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const { kind, residentId, key, sms } = input
  const person = await transact(ctx, async (tx) => {
    const [row] = await tx
      .select({ accountId: residents.accountId })
      .from(residents)
      .where(eq(residents.id, residentId))
    return row && { ...row, wants: await readChoices(tx, residentId) }
  })
  if (person === undefined) return
  const { accountId, wants } = person
  const ways: (() => Promise<void>)[] = []
  // Asked again where each is taken in hand: this only spares what would be refused there.
  if (accountId !== null && (wants.email || isAlwaysSent(kind))) {
    ways.push(() => deliverMail(ctx, { kind, key, accountId, ...withStop(ctx, input) }))
  }
  if (sms && wants.sms && goesBy(kind, 'sms')) {
    ways.push(() => deliverSms(ctx, { key, residentId, ...sms }))
  }
  // One that fails does not keep back the other.
  const failures: unknown[] = []
  for (const send of ways) await send().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

/** The mail with the link that closes e-mails; one that always goes out cannot be stopped and does not say that it can. */
function withStop({ settings }: Context, { kind, residentId, mail }: ResidentMessage) {
  if (isAlwaysSent(kind)) return { content: mail }
  const unsubscribeUrl = settings.publicUrl + stopPath(settings, { residentId, channel: 'email' })
  return {
    unsubscribeUrl,
    content: (speech: Speech): MailContent => {
      const { subject, body } = mail(speech)
      return {
        subject,
        body: `${body}\n\n${speech.say('Ne plus recevoir ces messages par e-mail, sans vous connecter :')}\n${unsubscribeUrl}`,
      }
    },
  }
}
