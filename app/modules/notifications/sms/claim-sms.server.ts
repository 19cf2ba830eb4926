import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { toSmsText } from '@/app/platform/sms/sms-text'
import { digestToken } from '@/app/platform/tokens.server'
import type { Speech } from '@/app/words/speech'
import { speechIn } from '@/app/words/speeches.server'
import { withActor, type Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { accounts, identities, residents, sentSms } from '@/drizzle/schema'
import { Sealed } from '@/drizzle/sealed'
import { readChoices } from '../choices/read-choices.server'
import { claimLasts, isAhead, MessageBusyError } from '../claims.server'
import { shortLink } from './short-link.server'

export interface SmsToSend {
  key: string
  residentId: ResidentId
  /** The words before the link: neither a name, nor an employer, nor anything of her situation. */
  words: (speech: Speech) => string
  /** Where its link leads within the portal. */
  path: string
}

/**
 * Takes a text message in hand, so that no other run sends it meanwhile. Her number is read here, by the one door to it, and goes
 * nowhere but to the other side.
 * @returns null when it was sent or refused before, when she wants none, or has no number.
 * @throws MessageBusyError
 */
export function claimSms(
  { database, clock, keyring, settings }: Pick<Context, 'database' | 'clock' | 'keyring' | 'settings'>,
  { key, residentId, words, path }: SmsToSend,
): Promise<{ id: string; to: string; text: string } | null> {
  return withActor(database, system, async (tx) => {
    const [person] = await tx
      .select({ language: accounts.language })
      .from(residents)
      .leftJoin(accounts, eq(accounts.id, residents.accountId))
      .where(eq(residents.id, residentId))
    if (!person || !(await readChoices(tx, residentId)).sms) return null
    const [known] = await tx.select().from(sentSms).where(eq(sentSms.idempotencyKey, key)).for('update')
    if (known && (known.sentAt !== null || known.refusedAt !== null)) return null
    const now = clock.now()
    if (known && isAhead(known.claimedUntil, now)) throw new MessageBusyError()
    const to = await readPhone(tx, keyring, residentId)
    if (to === null) return null
    const id = known?.id ?? randomUUID()
    const link = shortLink(settings, key)
    const text = `${toSmsText(words(speechIn(person.language ?? 'fr')))} ${settings.publicUrl}${link.path}`
    const values = {
      idempotencyKey: key,
      residentId,
      recipient: keyring.seal(sentSms.recipient, id, to),
      body: keyring.seal(sentSms.body, id, text),
      path: keyring.seal(sentSms.path, id, path),
      linkDigest: digestToken(link.code),
      claimedUntil: new Date(now.getTime() + claimLasts),
    }
    const taken = known
      ? await tx.update(sentSms).set(values).where(eq(sentSms.id, id)).returning({ id: sentSms.id })
      : await tx
          .insert(sentSms)
          .values({ id, ...values })
          .onConflictDoNothing()
          .returning({ id: sentSms.id })
    if (taken.length === 0) throw new MessageBusyError()
    return { id, to, text }
  })
}

/** Written in the journal by the database itself, as every reading of an identity. */
async function readPhone(
  tx: Tx,
  keyring: Context['keyring'],
  residentId: ResidentId,
): Promise<string | null> {
  const [row] = await tx.execute<{ phone: string | null }>(
    sql`select phone from identity.read_identities(array[${residentId}]::uuid[], 'sms', null)`,
  )
  const envelope = row?.phone ?? null
  return envelope === null ? null : keyring.open(identities.phone, residentId, new Sealed(envelope))
}
