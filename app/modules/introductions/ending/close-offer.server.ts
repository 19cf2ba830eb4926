import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { markOfferClosed } from '@/app/modules/offers/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import { endLiveIntroductions } from './end-live-introductions.server'

/** Closes an offer for good, and its live introductions with it. @returns how many introductions were closed. */
export function closeOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<number> {
  authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx, inner) => {
    await markOfferClosed(tx, inner, input.jobOfferId)
    return endLiveIntroductions(tx, inner, {
      where: eq(introductions.jobOfferId, input.jobOfferId),
      transition: 'close_with_offer',
      cause: 'offer_closed',
    })
  })
}
