import { eq, sql } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, notFound } from '@/app/platform/errors'
import type { ReferralId, ResidentId } from '@/drizzle/ids'
import { referrals } from '@/drizzle/schema'
import type { ReferralDeclineReason } from '@/drizzle/vocabulary'

/**
 * The organisation that was asked joins the team, or says why not; after the deadline too. @returns whose team it was.
 * @throws DomainError `not_found` for a referral that waits for nobody of the actor's organisation, `conflict` when another answer came first.
 */
export async function answerReferral({
  ctx,
  input,
}: {
  ctx: Context
  input: { referralId: ReferralId } & (
    { answer: 'accept' } | { answer: 'decline'; reason: ReferralDeclineReason }
  )
}): Promise<ResidentId> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  const accepted = input.answer === 'accept'
  const reason = input.answer === 'accept' ? null : input.reason
  return transact(ctx, async (tx, inner) => {
    const [asked] = await tx
      .select({ residentId: referrals.residentId })
      .from(referrals)
      .where(eq(referrals.id, input.referralId))
    if (!asked) throw notFound('Cette orientation n’attend plus de réponse.')
    const [row] = await tx.execute<{ answered: boolean }>(
      sql`select answer_referral(${input.referralId}::uuid, ${accepted}, ${reason}) as answered`,
    )
    if (row?.answered !== true) throw conflict('Cette orientation a déjà une réponse. Rechargez la page.')
    const subject = { kind: 'resident', id: asked.residentId } as const
    await recordAudit(
      tx,
      inner,
      accepted
        ? { action: 'referral.accepted', subject }
        : { action: 'referral.declined', subject, details: { reason } },
    )
    return asked.residentId
  })
}
