import { and, eq, gt, isNull } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { ConsentId, ResidentId } from '@/drizzle/ids'
import { consents } from '@/drizzle/schema'
import { holdResident } from './hold-resident.server'
import { recordConsent } from './record-consent.server'
import type { ConsentGiven } from './shared'

/**
 * Replaces the standing consent by a new record that starts now. Both are kept: each says what was read, when, how.
 * @throws DomainError `not_found`, `forbidden`, or `conflict` when none stands: then it is given again from the start.
 */
export function renewConsent({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & ConsentGiven
}): Promise<ConsentId> {
  authorise(ctx.actor, 'consent.record')
  return transact(ctx, async (tx, inner) => {
    const held = await holdResident(tx, inner, input.residentId)
    const now = ctx.clock.now()
    const [replaced] = await tx
      .update(consents)
      .set({ withdrawnAt: now })
      .where(
        and(
          eq(consents.residentId, held.residentId),
          eq(consents.purpose, 'visible_pool'),
          isNull(consents.withdrawnAt),
          gt(consents.expiresAt, now),
        ),
      )
      .returning({ id: consents.id })
    if (!replaced)
      throw conflict('L’accord a pris fin\u00a0: pour être de nouveau visible, donnez-le à nouveau.')
    return recordConsent(tx, inner, held, input, 'consent.renewed')
  })
}
