import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { withdrawConsent } from '@/app/modules/consent/index.server'
import { leaveAllPools } from '@/app/modules/pools/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import { endLiveIntroductions } from './end-live-introductions.server'

/**
 * The resident leaves the visible pool, herself or through her caseworker: consent ends, memberships end, live
 * introductions end and open contacts close, all with the one commit. @returns how many introductions were closed.
 */
export function leaveVisiblePool({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<number> {
  authoriseRole(ctx.actor, 'resident', 'caseworker')
  return transact(ctx, async (tx, inner) => {
    await withdrawConsent({ ctx: inner, input })
    await leaveAllPools({ ctx: inner, input })
    return endLiveIntroductions(tx, inner, {
      where: eq(introductions.residentId, input.residentId),
      transition: 'withdraw',
      cause: 'resident_withdrawal',
    })
  })
}
