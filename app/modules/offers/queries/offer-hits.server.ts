import { and, asc, desc, eq, exists, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { establishments, jobOffers, jobTitles, occupations, offerHits } from '@/drizzle/schema'
import { selectOfferPage, summaryColumns, type OfferPage } from './offer-summary.server'

export type StoredOfferHit = typeof offerHits.$inferSelect

/** What the check said of one offer, for caseworkers, what is to be decided first. */
export function listOfferHits({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<StoredOfferHit[]> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, (tx) =>
    tx
      .select()
      .from(offerHits)
      .where(eq(offerHits.jobOfferId, input.jobOfferId))
      .orderBy(desc(isNull(offerHits.decidedAt)), asc(offerHits.foundAt), asc(offerHits.id)),
  )
}

/** Whether the employer's offer waits for a caseworker's decision on its words. Callers have loaded it as their actor. */
export function isReviewPending({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<boolean> {
  authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx) => {
    const rows = await tx
      .select({ id: jobOffers.id })
      .from(jobOffers)
      .where(and(eq(jobOffers.id, input.jobOfferId), isHeld(tx)))
    return rows.length > 0
  })
}

/** Restricts a query on offers to those that wait for a caseworker: something the law forbids, and no decision. */
export function isHeld(tx: Tx): SQL {
  return exists(
    tx
      .select({ id: offerHits.id })
      .from(offerHits)
      .where(
        and(
          eq(offerHits.jobOfferId, jobOffers.id),
          eq(offerHits.severity, 'blocking'),
          isNull(offerHits.decidedAt),
        ),
      ),
  )
}

/** Offers held by the check, for caseworkers. */
export function listHeldOffers({ ctx }: { ctx: Context }): Promise<OfferPage> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, (tx) => selectOfferPage(tx, isHeld(tx)))
}

const mostOverrides = 200

/** Who let an offer keep what the check signalled, and why, the last one first, for coordinators. */
export function listOverrides({ ctx }: { ctx: Context }) {
  authoriseRole(ctx.actor, 'coordinator')
  return transact(ctx, (tx) =>
    tx
      .select({ hit: offerHits, title: summaryColumns.title, establishmentName: establishments.name })
      .from(offerHits)
      .innerJoin(jobOffers, eq(jobOffers.id, offerHits.jobOfferId))
      .innerJoin(establishments, eq(establishments.id, jobOffers.establishmentId))
      .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
      .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
      .where(isNotNull(offerHits.decidedAt))
      .orderBy(desc(offerHits.decidedAt), asc(offerHits.id))
      .limit(mostOverrides),
  )
}
