import type { Context } from '@/app/platform/context.server'
import { authoriseRole } from '@/app/modules/access/index.server'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { offerFacts, type OfferFact } from './offer-facts'
import { selectOfferDetails } from './offer-details.server'

export interface OfferDescription {
  title: string
  establishmentName: string
  facts: OfferFact[]
}

/**
 * An offer in words, for the two sides of an introduction. Callers have loaded that introduction as their actor.
 * @throws DomainError `not_found`.
 */
export async function describeOffer(tx: Tx, ctx: Context, jobOfferId: JobOfferId): Promise<OfferDescription> {
  authoriseRole(ctx.actor, 'resident', 'caseworker', 'employer')
  const details = await selectOfferDetails(tx, jobOfferId, undefined)
  return {
    title: details.title,
    establishmentName: details.establishmentName,
    facts: offerFacts(details, ctx.speech),
  }
}
