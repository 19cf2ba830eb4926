import { desc, eq, gte, isNull, or } from 'drizzle-orm'
import { visitor } from '@/app/modules/access/shared'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { establishments, jobOffers } from '@/drizzle/schema'
import { selectOfferPage, type OfferPage } from '../queries/offer-summary.server'

/** One sitemap holds 50,000 (https://www.sitemaps.org/protocol.html), its few other pages among them; a Cité has some thousand offers. */
const mostAddresses = 49_000

/** Published offers whose deadline is not past, for whoever comes by: read as a visitor, whoever asks. @param input.page from 1. */
export function listOpenToAll({ ctx, input }: { ctx: Context; input: { page: number } }): Promise<OfferPage> {
  return transact({ ...ctx, actor: visitor }, (tx) => selectOfferPage(tx, isOpen(ctx), input.page))
}

/** Of every one of them, its number and when it was last touched, for those who follow all: nothing that a list would show. */
export function listOpenAddresses({ ctx }: { ctx: Context }): Promise<{ id: JobOfferId; updatedAt: Date }[]> {
  return transact({ ...ctx, actor: visitor }, (tx) =>
    tx
      .select({ id: jobOffers.id, updatedAt: jobOffers.updatedAt })
      .from(jobOffers)
      .innerJoin(establishments, eq(establishments.id, jobOffers.establishmentId))
      .where(isOpen(ctx))
      .orderBy(desc(jobOffers.updatedAt), jobOffers.id)
      .limit(mostAddresses),
  )
}

export function isOpen({ clock }: Pick<Context, 'clock'>) {
  return or(isNull(jobOffers.deadline), gte(jobOffers.deadline, parisDate(clock.now())))
}
