import { and, eq, isNull } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid, notFound } from '@/app/platform/errors'
import type { IntroductionId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import type { AgreementChannel } from '@/drizzle/vocabulary'
import { movedOn, withinReach } from '../workflow/move-introduction.server'
import type { SpokenAgreement } from '../shared'

/**
 * The resident says yes to this very introduction, online. @throws DomainError `conflict` when it no longer waits
 * for her, or already has an answer.
 */
export async function agreeToIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId }
}): Promise<void> {
  authoriseRole(ctx.actor, 'resident')
  await writeAgreement(ctx, input.introductionId, { channel: 'online', agreedAt: ctx.clock.now() })
}

/**
 * The caseworker writes down a yes that she was told. @throws DomainError `invalid` for a day that is still ahead or
 * before the introduction was started, `conflict` like `agreeToIntroduction`.
 */
export async function recordSpokenAgreement({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId } & SpokenAgreement
}): Promise<void> {
  authoriseRole(ctx.actor, 'caseworker')
  const now = ctx.clock.now()
  if (input.agreedOn > parisDate(now)) throw invalid({ agreedOn: ['Ce jour n’est pas encore passé.'] })
  const agreedAt = input.agreedOn === parisDate(now) ? now : new Date(`${input.agreedOn}T12:00:00Z`)
  await writeAgreement(ctx, input.introductionId, { channel: input.channel, agreedAt })
}

function writeAgreement(
  ctx: Context,
  introductionId: IntroductionId,
  agreement: { channel: AgreementChannel; agreedAt: Date },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const mine = and(eq(introductions.id, introductionId), withinReach(ctx.actor))
    const [row] = await tx.select({ createdAt: introductions.createdAt }).from(introductions).where(mine)
    if (!row) throw notFound()
    if (parisDate(agreement.agreedAt) < parisDate(row.createdAt)) {
      throw invalid({ agreedOn: ['L’accord ne peut pas précéder la demande\u00a0: vérifiez la date.'] })
    }
    const [written] = await tx
      .update(introductions)
      .set({
        agreementChannel: agreement.channel,
        agreedAt: agreement.agreedAt,
        agreementRecordedBy: ctx.actor.accountId,
      })
      .where(and(mine, eq(introductions.state, 'awaiting_resident'), isNull(introductions.agreedAt)))
      .returning({ id: introductions.id })
    if (!written) throw movedOn()
    await recordAudit(tx, ctx, {
      action: 'introduction.agreed',
      subject: { kind: 'introduction', id: introductionId },
      details: { channel: agreement.channel },
    })
  })
}
