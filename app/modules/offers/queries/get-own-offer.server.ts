import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { isOfferOf } from '../workflow/lock-own-offer.server'
import { selectOfferDetails, type OfferDetails } from './offer-details.server'

export type OwnOffer = OfferDetails

/** An offer of one of the employer's establishments. @throws DomainError `not_found` for any other. */
export function getOwnOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<OwnOffer> {
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  return transact(ctx, (tx) => selectOfferDetails(tx, input.jobOfferId, isOfferOf(accountId)))
}
