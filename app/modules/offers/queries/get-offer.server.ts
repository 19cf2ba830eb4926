import { ne, or } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { jobOffers } from '@/drizzle/schema'
import { isHeld } from './offer-hits.server'
import { selectComparableOffer, type ComparableOffer } from './offer-details.server'

/** Any offer that was ever published, or waits for a decision on its words, for caseworkers. @throws DomainError `not_found`. */
export function getOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<ComparableOffer> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, (tx) =>
    selectComparableOffer(tx, input.jobOfferId, or(ne(jobOffers.status, 'draft'), isHeld(tx))),
  )
}
