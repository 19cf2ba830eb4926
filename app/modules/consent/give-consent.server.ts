import { and, eq, isNull, lte } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ConsentId, ResidentId } from '@/drizzle/ids'
import { consents } from '@/drizzle/schema'
import { holdResident } from './hold-resident.server'
import { recordConsent } from './record-consent.server'
import type { ConsentUnderstood } from './shared'

/**
 * Records that a resident agrees to be visible, by herself online or by voice through a caseworker.
 * @throws DomainError `not_found`, `forbidden` (a channel that is not the actor's), `conflict` when she already agreed.
 */
export function giveConsent({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & ConsentUnderstood
}): Promise<ConsentId> {
  authorise(ctx.actor, 'consent.record')
  return transact(ctx, async (tx, inner) => {
    const held = await holdResident(tx, inner, input.residentId)
    // One that ran out still holds the place of "the one that stands": it ends where it ended.
    await tx
      .update(consents)
      .set({ withdrawnAt: consents.expiresAt })
      .where(
        and(
          eq(consents.residentId, held.residentId),
          eq(consents.purpose, 'visible_pool'),
          isNull(consents.withdrawnAt),
          lte(consents.expiresAt, ctx.clock.now()),
        ),
      )
    return recordConsent(tx, inner, held, input, 'consent.given')
  })
}
