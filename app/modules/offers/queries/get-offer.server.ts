import { ne } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { jobOffers } from '@/drizzle/schema'
import { selectOfferDetails, type OfferDetails } from './offer-details.server'

/** Any offer that was ever published, for caseworkers. @throws DomainError `not_found`, also for a draft. */
export function getOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<OfferDetails> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, (tx) => selectOfferDetails(tx, input.jobOfferId, ne(jobOffers.status, 'draft')))
}
