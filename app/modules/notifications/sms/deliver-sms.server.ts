import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import { SmsError } from '@/app/platform/sms/sms-sender'
import { keyedDigest } from '@/app/platform/tokens.server'
import { withActor } from '@/drizzle/client.server'
import { sentSms } from '@/drizzle/schema'
import { claimSms, type SmsToSend } from './claim-sms.server'

/**
 * Sends one text message to a person who wants them and keeps a record of it, in the three steps of `deliverMail`: at least once, and
 * recognisable by its reference. Nothing where the portal has no provider.
 * @param input.key names this very message: once it is sent, the same key sends nothing more.
 * @throws SmsError when it was not taken, MessageBusyError while another run is sending it.
 */
export async function deliverSms(
  ctx: Pick<Context, 'database' | 'clock' | 'keyring' | 'sms' | 'settings'>,
  input: SmsToSend,
): Promise<void> {
  if (ctx.sms === null) return
  const claimed = await claimSms(ctx, input)
  if (claimed === null) return
  const settle = (values: Partial<typeof sentSms.$inferInsert>, refusal?: string) =>
    withActor(ctx.database, system, async (tx) => {
      await tx.update(sentSms).set(values).where(eq(sentSms.id, claimed.id))
      if (refusal === undefined) return
      await recordAudit(
        tx,
        { actor: system, clock: ctx.clock },
        {
          action: 'sms.refused',
          subject: { kind: 'resident', id: input.residentId },
          details: { code: refusal },
        },
      )
    })
  try {
    await ctx.sms.send({
      to: claimed.to,
      text: claimed.text,
      reference: keyedDigest(ctx.settings.secret, 'sms', input.key).toString('hex').slice(0, 32),
    })
  } catch (error) {
    const now = ctx.clock.now()
    if (error instanceof SmsError && error.forGood) {
      await settle({ refusedAt: now, refusal: error.code }, error.code)
      return
    }
    await settle({ claimedUntil: now })
    throw error
  }
  await settle({ sentAt: ctx.clock.now() })
}
