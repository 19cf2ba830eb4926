import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { moveOffer } from './workflow/move-offer.server'

/** Takes no new introductions for a while; those under way go on. @throws DomainError `not_found`, `conflict`. */
export function pauseOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<void> {
  return transact(ctx, (tx, inner) => moveOffer(tx, inner, input.jobOfferId, 'pause'))
}
