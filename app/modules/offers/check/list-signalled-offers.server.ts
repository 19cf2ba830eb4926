import { and, desc, inArray } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { jobOffers, offerHits } from '@/drizzle/schema'
import { isOfferOf } from '../workflow/lock-own-offer.server'
import { checkOffer } from './check-offer'
import { keyOf } from './settle-hits.server'

/** So that a long list of offers costs no more than a page of it does. */
const mostOffers = 50

/**
 * The employer's drafts and published offers of which the check says something that nobody has decided on: the law, or the
 * words that the check knows, may have changed since they were written. Last touched first.
 * @returns how many things are said of each. An offer that the Cité is deciding on is hers to wait for, and left out.
 */
export function listSignalledOffers({ ctx }: { ctx: Context }): Promise<Map<JobOfferId, number>> {
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx) => {
    const offers = await tx
      .select({
        id: jobOffers.id,
        description: jobOffers.description,
        contract: jobOffers.contract,
        hoursPerWeek: jobOffers.hoursPerWeek,
      })
      .from(jobOffers)
      .where(and(isOfferOf(accountId), inArray(jobOffers.status, ['draft', 'published'])))
      .orderBy(desc(jobOffers.updatedAt), jobOffers.id)
      .limit(mostOffers)
    const today = parisDate(ctx.clock.now())
    const found = offers.map(({ id, ...offer }) => ({ id, hits: checkOffer(offer, today) }))
    const signalled = found.filter(({ hits }) => hits.length > 0)
    if (signalled.length === 0) return new Map()
    const known = await tx
      .select({
        jobOfferId: offerHits.jobOfferId,
        rule: offerHits.rule,
        field: offerHits.field,
        excerpt: offerHits.excerpt,
      })
      .from(offerHits)
      .where(
        inArray(
          offerHits.jobOfferId,
          signalled.map(({ id }) => id),
        ),
      )
    const asked = new Set(known.map((hit) => `${hit.jobOfferId} ${keyOf(hit)}`))
    return new Map(
      signalled
        .map(({ id, hits }) => [id, hits.filter((hit) => !asked.has(`${id} ${keyOf(hit)}`)).length] as const)
        .filter(([, left]) => left > 0),
    )
  })
}
