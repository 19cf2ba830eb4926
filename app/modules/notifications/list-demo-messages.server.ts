import { desc, isNotNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { notFound } from '@/app/platform/errors'
import type { Context } from '@/app/platform/context.server'
import { withActor } from '@/drizzle/client.server'
import { sentMails, sentSms } from '@/drizzle/schema'
import type { MessageChannel } from '@/drizzle/vocabulary'

export interface DemoMessage {
  id: string
  channel: MessageChannel
  /** An address or a number. */
  recipient: string
  /** Null of a text message. */
  subject: string | null
  body: string
  sentAt: Date
}

const shown = 50

/** The last messages that went out, for the demo's mailbox. @throws DomainError `not_found` outside a demo. */
export async function listDemoMessages({ ctx }: { ctx: Context }): Promise<DemoMessage[]> {
  const { keyring, settings, database } = ctx
  if (!settings.demo) throw notFound()
  const { mails, texts } = await withActor(database, system, async (tx) => ({
    mails: await tx
      .select()
      .from(sentMails)
      .where(isNotNull(sentMails.sentAt))
      .orderBy(desc(sentMails.sentAt))
      .limit(shown),
    texts: await tx
      .select()
      .from(sentSms)
      .where(isNotNull(sentSms.sentAt))
      .orderBy(desc(sentSms.sentAt))
      .limit(shown),
  }))
  // Those past their thirty days have nothing left to show.
  return [
    ...mails.flatMap(({ id, sentAt, recipient, subject, body }): DemoMessage[] =>
      sentAt === null || recipient === null || subject === null || body === null
        ? []
        : [
            {
              id,
              channel: 'email',
              sentAt,
              recipient: keyring.open(sentMails.recipient, id, recipient),
              subject: keyring.open(sentMails.subject, id, subject),
              body: keyring.open(sentMails.body, id, body),
            },
          ],
    ),
    ...texts.flatMap(({ id, sentAt, recipient, body }): DemoMessage[] =>
      sentAt === null || recipient === null || body === null
        ? []
        : [
            {
              id,
              channel: 'sms',
              sentAt,
              recipient: keyring.open(sentSms.recipient, id, recipient),
              subject: null,
              body: keyring.open(sentSms.body, id, body),
            },
          ],
    ),
  ]
    .sort((one, other) => other.sentAt.getTime() - one.sentAt.getTime())
    .slice(0, shown)
}
