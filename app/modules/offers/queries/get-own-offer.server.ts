import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { isOfferOf } from '../workflow/lock-own-offer.server'
import { selectComparableOffer, type ComparableOffer } from './offer-details.server'

export type OwnOffer = ComparableOffer

/** An offer of one of the employer's establishments. @throws DomainError `not_found` for any other. */
export function getOwnOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<OwnOffer> {
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  return transact(ctx, (tx) => selectComparableOffer(tx, input.jobOfferId, isOfferOf(accountId)))
}
