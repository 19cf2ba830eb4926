import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { withActor } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { emailAddresses, sentMails } from '@/drizzle/schema'

export interface MailContent {
  subject: string
  body: string
}

/** What is kept of a mail whose body opens a session. */
const withheld = '(lien de connexion\u00a0: non conservé)'

/**
 * Sends one mail to an account and keeps a record of it. The record is written first and committed after the other
 * side has taken the mail: a refusal leaves none, so that the job tries again, and a second run of a job that was
 * done finds it and sends nothing.
 * @param key names this very mail: the same key is sent once.
 * @param holdsSecret the body opens a session: outside a demo it is not kept.
 */
export async function deliverMail(
  ctx: Pick<Context, 'database' | 'clock' | 'keyring' | 'mailer' | 'settings'>,
  input: { key: string; accountId: AccountId; content: MailContent; holdsSecret?: boolean },
): Promise<void> {
  await withActor(ctx.database, system, async (tx) => {
    const [address] = await tx
      .select({ email: emailAddresses.email })
      .from(emailAddresses)
      .where(eq(emailAddresses.accountId, input.accountId))
    if (!address) return
    const to = ctx.keyring.open(emailAddresses.email, input.accountId, address.email)
    const id = randomUUID()
    const { subject, body } = input.content
    const keepBody = ctx.settings.demo || input.holdsSecret !== true
    const [written] = await tx
      .insert(sentMails)
      .values({
        id,
        idempotencyKey: input.key,
        accountId: input.accountId,
        recipient: ctx.keyring.seal(sentMails.recipient, id, to),
        subject: ctx.keyring.seal(sentMails.subject, id, subject),
        body: ctx.keyring.seal(sentMails.body, id, keepBody ? body : withheld),
        sentAt: ctx.clock.now(),
      })
      .onConflictDoNothing()
      .returning({ id: sentMails.id })
    if (!written) return
    await ctx.mailer.send({ to, subject, text: body })
  })
}
