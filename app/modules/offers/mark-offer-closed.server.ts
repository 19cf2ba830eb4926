import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { moveOffer } from './workflow/move-offer.server'

/**
 * The offer's half of closing it, for good: whoever closes an offer ends its live introductions in the same transaction.
 * @throws DomainError `not_found` when it is not the employer's, `conflict` when it is closed already.
 */
export function markOfferClosed(tx: Tx, ctx: Context, jobOfferId: JobOfferId): Promise<void> {
  return moveOffer(tx, ctx, jobOfferId, 'close')
}
