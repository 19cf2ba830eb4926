import { and, eq, inArray } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { jobOffers } from '@/drizzle/schema'
import { isOfferOf, lockOwnOffer, type OfferRow } from './lock-own-offer.server'
import { canMove, offerMoves, type OfferMove } from './offer-moves'

export const movedOn = () =>
  conflict('Cette offre a changé entre-temps. Rechargez la page pour voir où elle en est.')

/**
 * The one way an offer changes status: scoped load, table, conditional update, audit, in the caller's transaction.
 * @param guard judges the locked row; it throws to refuse.
 * @throws DomainError `not_found` when it is not the employer's, `conflict` when its status has moved on.
 */
export async function moveOffer(
  tx: Tx,
  ctx: Context,
  jobOfferId: JobOfferId,
  move: OfferMove,
  guard: (offer: OfferRow) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  authorise(ctx.actor, 'offer.write')
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  const offer = await lockOwnOffer(tx, accountId, jobOfferId)
  if (!canMove(move, offer.status)) throw movedOn()
  await guard(offer)

  const now = ctx.clock.now()
  const { from, to } = offerMoves[move]
  const [moved] = await tx
    .update(jobOffers)
    .set({
      status: to,
      updatedAt: now,
      ...(to === 'published' && offer.publishedAt === null ? { publishedAt: now } : {}),
      ...(to === 'closed' ? { closedAt: now } : {}),
    })
    .where(and(eq(jobOffers.id, jobOfferId), inArray(jobOffers.status, from), isOfferOf(accountId)))
    .returning({ id: jobOffers.id })
  if (!moved) throw movedOn()
  await recordAudit(tx, ctx, {
    action: `offer.${to}`,
    subject: { kind: 'job_offer', id: jobOfferId },
    details: { from: offer.status },
  })
}
