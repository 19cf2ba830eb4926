import { authorise } from '@/app/modules/access/index.server'
import { giveConsent } from '@/app/modules/consent/index.server'
import type { ConsentUnderstood } from '@/app/modules/consent/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId, TalentPoolId } from '@/drizzle/ids'
import { joinPools } from './join-pools.server'

/**
 * A resident becomes visible: her consent and her pools, or neither.
 * @throws DomainError like `giveConsent` and `joinPools`.
 */
export function optIn({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; poolIds: readonly TalentPoolId[] } & ConsentUnderstood
}): Promise<void> {
  authorise(ctx.actor, 'consent.record')
  return transact(ctx, async (_tx, inner) => {
    await giveConsent({ ctx: inner, input })
    await joinPools({ ctx: inner, input })
  })
}
