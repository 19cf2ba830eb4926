import { and, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { jobOffers } from '@/drizzle/schema'
import type { OfferStatus } from '@/drizzle/vocabulary'
import { isOfferOf } from '../workflow/lock-own-offer.server'
import { selectOfferPage, type OfferPage } from './offer-summary.server'

/** Offers of the employer's establishments, last touched first. @param input.page from 1. */
export function listOwnOffers({
  ctx,
  input = {},
}: {
  ctx: Context
  input?: { status?: OfferStatus; page?: number }
}): Promise<OfferPage> {
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  const { status, page } = input
  return transact(ctx, (tx) =>
    selectOfferPage(
      tx,
      and(isOfferOf(accountId), status === undefined ? undefined : eq(jobOffers.status, status)),
      page,
    ),
  )
}
