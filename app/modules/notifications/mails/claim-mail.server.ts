import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import type { Speech } from '@/app/words/speech'
import { speechIn } from '@/app/words/speeches.server'
import { withActor, type Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { accounts, emailAddresses, residents, sentMails } from '@/drizzle/schema'
import type { PageLanguage } from '@/drizzle/vocabulary'
import { claimLasts, isAhead, MessageBusyError } from '../claims.server'
import { readChoices } from '../choices/read-choices.server'
import { isAlwaysSent, type MessageKind } from '../message-kinds'

export interface MailContent {
  subject: string
  body: string
}

export interface MailToSend {
  key: string
  accountId: AccountId
  /** Of every message to a resident: by it, and by her choice at the moment of sending, it goes out or not. */
  kind?: MessageKind
  /** Written in the language of the account; as it stands for those who read French only. */
  content: MailContent | ((speech: Speech) => MailContent)
  /** Instead of the account's. */
  language?: PageLanguage | null | undefined
  holdsSecret?: boolean
  /** Of a mail that its reader asked for and may stop: where one POST ends it (RFC 8058). */
  unsubscribeUrl?: string
}

/** What is kept of a mail whose body opens a session. */
const withheld = '(lien de connexion\u00a0: non conservé)'

/**
 * Takes a mail in hand, so that no other run sends it meanwhile.
 * @returns null when it was sent or refused before, there is nobody to write to, or she wants no e-mail.
 * @throws MessageBusyError
 * @throws Error for a message to a resident that does not say of which kind it is.
 */
export function claimMail(
  { database, clock, keyring, settings }: Pick<Context, 'database' | 'clock' | 'keyring' | 'settings'>,
  { key, accountId, kind, content, holdsSecret, language }: MailToSend,
): Promise<{ id: string; to: string; content: MailContent } | null> {
  return withActor(database, system, async (tx) => {
    const [address] = await tx
      .select({
        email: emailAddresses.email,
        language: accounts.language,
        role: accounts.role,
        residentId: residents.id,
      })
      .from(emailAddresses)
      .innerJoin(accounts, eq(accounts.id, emailAddresses.accountId))
      .leftJoin(residents, eq(residents.accountId, accounts.id))
      .where(eq(emailAddresses.accountId, accountId))
    if (!address) return null
    if (address.role === 'resident' && !(await mayBeMailed(tx, address.residentId, kind))) return null
    const [known] = await tx.select().from(sentMails).where(eq(sentMails.idempotencyKey, key)).for('update')
    if (known && (known.sentAt !== null || known.refusedAt !== null)) return null
    const now = clock.now()
    if (known && isAhead(known.claimedUntil, now)) throw new MessageBusyError()
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
    if (taken.length === 0) throw new MessageBusyError()
    return { id, to, content: written }
  })
}

/** Asked here, in the transaction that takes it in hand: what waited in a queue when she said no does not go out. */
async function mayBeMailed(
  tx: Tx,
  residentId: ResidentId | null,
  kind: MessageKind | undefined,
): Promise<boolean> {
  if (kind === undefined) throw new Error('a message to a resident has no kind')
  if (isAlwaysSent(kind)) return true
  return residentId !== null && (await readChoices(tx, residentId)).email
}
