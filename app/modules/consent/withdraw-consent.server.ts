import { and, eq, isNull } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { consents, searchOutbox } from '@/drizzle/schema'
import { holdResident } from './hold-resident.server'

/**
 * Ends the standing consent, now. Safe to repeat: without one there is nothing to end, and that is no error.
 * Introductions that live on it are closed by `leaveVisiblePool`. @returns whether one was ended.
 * @throws DomainError `not_found`
 */
export function withdrawConsent({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<boolean> {
  authorise(ctx.actor, 'consent.record')
  return transact(ctx, async (tx, inner) => {
    const { residentId, profileId } = await holdResident(tx, inner, input.residentId)
    const [ended] = await tx
      .update(consents)
      .set({ withdrawnAt: ctx.clock.now() })
      .where(
        and(
          eq(consents.residentId, residentId),
          eq(consents.purpose, 'visible_pool'),
          isNull(consents.withdrawnAt),
        ),
      )
      .returning({ id: consents.id })
    if (!ended) return false
    await tx.insert(searchOutbox).values({ profileId })
    await recordAudit(tx, inner, {
      action: 'consent.withdrawn',
      subject: { kind: 'resident', id: residentId },
      details: { consent: ended.id },
    })
    return true
  })
}
