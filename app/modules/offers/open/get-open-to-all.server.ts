import { visitor } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { selectOfferDetails, type OfferDetails } from '../queries/offer-details.server'
import { offerFacts, type OfferFact } from '../queries/offer-facts'
import { isOpen } from './list-open-to-all.server'

export interface OpenToAll {
  details: OfferDetails
  facts: OfferFact[]
}

/** One published offer, read as a visitor, whoever asks. @throws DomainError `not_found` once it is no longer open. */
export function getOpenToAll({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<OpenToAll> {
  return transact({ ...ctx, actor: visitor }, async (tx) => {
    const details = await selectOfferDetails(tx, input.jobOfferId, isOpen(ctx))
    return { details, facts: offerFacts(details, ctx.speech) }
  })
}
