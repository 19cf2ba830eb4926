import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { jobOffers } from '@/drizzle/schema'
import { selectOfferPage, type OfferPage } from './offer-summary.server'

/** Every published offer, for caseworkers, last touched first. @param input.page from 1. */
export function listPublishedOffers({
  ctx,
  input = {},
}: {
  ctx: Context
  input?: { page?: number }
}): Promise<OfferPage> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, (tx) => selectOfferPage(tx, eq(jobOffers.status, 'published'), input.page))
}
