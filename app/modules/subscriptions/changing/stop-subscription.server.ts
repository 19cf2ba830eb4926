import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { PoolSubscriptionId } from '@/drizzle/ids'
import { poolSubscriptions } from '@/drizzle/schema'

/** Ends a subscription of her own; one that is over stays over. */
export function stopSubscription({
  ctx,
  input: { id },
}: {
  ctx: Context
  input: { id: PoolSubscriptionId }
}): Promise<void> {
  // `unsubscribe` comes here as the portal, for whoever holds the token of a mail.
  authoriseRole(ctx.actor, 'employer', 'system')
  return transact(ctx, async (tx, inner) => {
    const [ended] = await tx
      .delete(poolSubscriptions)
      .where(eq(poolSubscriptions.id, id))
      .returning({ id: poolSubscriptions.id })
    if (!ended) return
    await recordAudit(tx, inner, {
      action: 'subscription.stopped',
      subject: { kind: 'pool_subscription', id },
    })
  })
}
