import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { mailTimeouts } from '@/app/platform/mailer.server'
import type { Speech } from '@/app/words/speech'
import { speechIn } from '@/app/words/speeches.server'
import { withActor } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts, emailAddresses, sentMails } from '@/drizzle/schema'
import type { PageLanguage } from '@/drizzle/vocabulary'

export interface MailContent {
  subject: string
  body: string
}

export interface MailToSend {
  key: string
  accountId: AccountId
  /** Written in the language of the account; as it stands for those who read French only. */
  content: MailContent | ((speech: Speech) => MailContent)
  /** Instead of the account's. */
  language?: PageLanguage | null | undefined
  holdsSecret?: boolean
  /** Of a mail that its reader asked for and may stop: where one POST ends it (RFC 8058). */
  unsubscribeUrl?: string
}

/** Another run has this mail in its hands. */
export class MailBusyError extends Error {
  override readonly name = 'MailBusyError'

  constructor() {
    super('another run is sending this mail')
  }
}

/** What is kept of a mail whose body opens a session. */
const withheld = '(lien de connexion\u00a0: non conservé)'

/** Milliseconds. Longer than a sending may take: a claim that is over is one whose process has ended. */
const claimLasts = mailTimeouts.sending + 15_000

/**
 * Takes a mail in hand, so that no other run sends it meanwhile.
 * @returns null when it was sent or refused before, or there is nobody to write to.
 * @throws MailBusyError
 */
export function claimMail(
  { database, clock, keyring, settings }: Pick<Context, 'database' | 'clock' | 'keyring' | 'settings'>,
  { key, accountId, content, holdsSecret, language }: MailToSend,
): Promise<{ id: string; to: string; content: MailContent } | null> {
  return withActor(database, system, async (tx) => {
    const [address] = await tx
      .select({ email: emailAddresses.email, language: accounts.language })
      .from(emailAddresses)
      .innerJoin(accounts, eq(accounts.id, emailAddresses.accountId))
      .where(eq(emailAddresses.accountId, accountId))
    if (!address) return null
    const [known] = await tx.select().from(sentMails).where(eq(sentMails.idempotencyKey, key)).for('update')
    if (known && (known.sentAt !== null || known.refusedAt !== null)) return null
    const now = clock.now()
    if (known && isAhead(known.claimedUntil, now)) throw new MailBusyError()
    const id = known?.id ?? randomUUID()
    const to = keyring.open(emailAddresses.email, accountId, address.email)
    const written = typeof content === 'function' ? content(speechIn(language ?? address.language)) : content
    const { subject, body } = written
    const values = {
      idempotencyKey: key,
      accountId,
      recipient: keyring.seal(sentMails.recipient, id, to),
      subject: keyring.seal(sentMails.subject, id, subject),
      body: keyring.seal(sentMails.body, id, settings.demo || holdsSecret !== true ? body : withheld),
      claimedUntil: new Date(now.getTime() + claimLasts),
    }
    const taken = known
      ? await tx.update(sentMails).set(values).where(eq(sentMails.id, id)).returning({ id: sentMails.id })
      : await tx
          .insert(sentMails)
          .values({ id, ...values })
          .onConflictDoNothing()
          .returning({ id: sentMails.id })
    if (taken.length === 0) throw new MailBusyError()
    return { id, to, content: written }
  })
}

/** Further ahead than a claim lasts is a clock that was set back: nobody has it in hand. */
function isAhead(claimedUntil: Date | null, now: Date): boolean {
  if (claimedUntil === null) return false
  const left = claimedUntil.getTime() - now.getTime()
  return left > 0 && left <= claimLasts
}
