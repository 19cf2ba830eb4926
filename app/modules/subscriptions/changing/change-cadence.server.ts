import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { PoolSubscriptionId } from '@/drizzle/ids'
import { poolSubscriptions } from '@/drizzle/schema'
import type { Cadence } from '@/drizzle/vocabulary'
import { nextDue } from '../telling/next-due'

/** What waited to be told is told in the new cadence. @throws DomainError `not_found` unless it is hers. */
export function changeCadence({
  ctx,
  input: { id, cadence },
}: {
  ctx: Context
  input: { id: PoolSubscriptionId; cadence: Cadence }
}): Promise<void> {
  authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx, inner) => {
    // The database shows her own rows only.
    const [changed] = await tx
      .update(poolSubscriptions)
      .set({ cadence, nextDueAt: nextDue(cadence, ctx.clock.now()) })
      .where(eq(poolSubscriptions.id, id))
      .returning({ id: poolSubscriptions.id })
    if (!changed) throw notFound('Cet abonnement n’existe plus.')
    await recordAudit(tx, inner, {
      action: 'subscription.changed',
      subject: { kind: 'pool_subscription', id },
      details: { cadence },
    })
  })
}
