import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import { MailError } from '@/app/platform/mailer.server'
import { withActor } from '@/drizzle/client.server'
import { sentMails } from '@/drizzle/schema'
import { eq } from 'drizzle-orm'
import { claimMail, type MailToSend } from './claim-mail.server'
import { messageIdOf } from './message-id.server'

/**
 * Sends one mail to an account and keeps a record of it. Three steps, and no transaction is open while the other side
 * takes its time: the mail is claimed, handed over, and written down as sent. A process that ends between the last two
 * leaves it to be sent again, under the same Message-ID. What the other side refuses for good is written down as such,
 * in the journal too; after anything else the job tries again.
 * @param input.key names this very mail: once it is sent, the same key sends nothing more.
 * @param input.kind of a message to a resident, which otherwise goes by `tellResident`.
 * @param input.holdsSecret the body opens a session: outside a demo it is not kept.
 * @throws MailError when it was not taken, MessageBusyError while another run is sending it.
 */
export async function deliverMail(
  ctx: Pick<Context, 'database' | 'clock' | 'keyring' | 'mailer' | 'settings'>,
  input: MailToSend,
): Promise<void> {
  const claimed = await claimMail(ctx, input)
  if (claimed === null) return
  const { subject, body } = claimed.content
  const settle = (values: Partial<typeof sentMails.$inferInsert>, refusal?: string) =>
    withActor(ctx.database, system, async (tx) => {
      await tx.update(sentMails).set(values).where(eq(sentMails.id, claimed.id))
      if (refusal === undefined) return
      await recordAudit(
        tx,
        { actor: system, clock: ctx.clock },
        {
          action: 'mail.refused',
          subject: { kind: 'account', id: input.accountId },
          details: { code: refusal },
        },
      )
    })
  try {
    await ctx.mailer.send({
      to: claimed.to,
      subject,
      text: body,
      messageId: messageIdOf(ctx.settings, input.key),
      ...(input.unsubscribeUrl !== undefined && { unsubscribeUrl: input.unsubscribeUrl }),
    })
  } catch (error) {
    const now = ctx.clock.now()
    if (error instanceof MailError && error.forGood) {
      await settle({ refusedAt: now, refusal: error.code }, error.code)
      return
    }
    await settle({ claimedUntil: now })
    throw error
  }
  await settle({ sentAt: ctx.clock.now() })
}
