import { and, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { ReferralId, ResidentId } from '@/drizzle/ids'
import { referrals } from '@/drizzle/schema'

/** Whoever accompanies the person, or she herself, asks no more. @throws DomainError `not_found`, `forbidden`, `conflict` when it has ended. */
export async function withdrawReferral({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; referralId: ReferralId }
}): Promise<void> {
  authoriseRole(ctx.actor, 'caseworker', 'resident')
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'whole')
    const [ended] = await tx
      .update(referrals)
      .set({ state: 'withdrawn', endedAt: ctx.clock.now() })
      .where(
        and(
          eq(referrals.id, input.referralId),
          eq(referrals.residentId, residentId),
          eq(referrals.state, 'sent'),
        ),
      )
      .returning({ id: referrals.id })
    if (!ended) throw conflict('Cette orientation a déjà une réponse. Rechargez la page.')
    await recordAudit(tx, inner, {
      action: 'referral.withdrawn',
      subject: { kind: 'resident', id: residentId },
      details: {},
    })
  })
}
