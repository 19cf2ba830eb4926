import { gte, isNull, or } from 'drizzle-orm'
import { visitor } from '@/app/modules/access/shared'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { jobOffers } from '@/drizzle/schema'
import { selectOfferPage, type OfferPage } from '../queries/offer-summary.server'

/** Published offers whose deadline is not past, for whoever comes by: read as a visitor, whoever asks. @param input.page from 1. */
export function listOpenToAll({ ctx, input }: { ctx: Context; input: { page: number } }): Promise<OfferPage> {
  return transact({ ...ctx, actor: visitor }, (tx) => selectOfferPage(tx, isOpen(ctx), input.page))
}

export function isOpen({ clock }: Pick<Context, 'clock'>) {
  return or(isNull(jobOffers.deadline), gte(jobOffers.deadline, parisDate(clock.now())))
}
