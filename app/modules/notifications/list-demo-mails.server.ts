import { desc, isNotNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { notFound } from '@/app/platform/errors'
import type { Context } from '@/app/platform/context.server'
import { withActor } from '@/drizzle/client.server'
import { sentMails } from '@/drizzle/schema'

export interface DemoMail {
  id: string
  recipient: string
  subject: string
  body: string
  sentAt: Date
}

/** The last mails that went out, for the demo's mailbox. @throws DomainError `not_found` outside a demo. */
export async function listDemoMails({ ctx }: { ctx: Context }): Promise<DemoMail[]> {
  if (!ctx.settings.demo) throw notFound()
  const rows = await withActor(ctx.database, system, (tx) =>
    tx
      .select({
        id: sentMails.id,
        recipient: sentMails.recipient,
        subject: sentMails.subject,
        body: sentMails.body,
        sentAt: sentMails.sentAt,
      })
      .from(sentMails)
      .where(isNotNull(sentMails.sentAt))
      .orderBy(desc(sentMails.sentAt))
      .limit(50),
  )
  const { keyring } = ctx
  // Those past their thirty days have nothing left to show.
  return rows.flatMap(({ id, sentAt, recipient, subject, body }) =>
    sentAt === null || recipient === null || subject === null || body === null
      ? []
      : [
          {
            id,
            sentAt,
            recipient: keyring.open(sentMails.recipient, id, recipient),
            subject: keyring.open(sentMails.subject, id, subject),
            body: keyring.open(sentMails.body, id, body),
          },
        ],
  )
}
