import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { JobOfferId, OfferHitId } from '@/drizzle/ids'
import { jobOffers, offerHits } from '@/drizzle/schema'
import { offerMoves } from '../workflow/offer-moves'
import { readReason } from './read-reason'

/**
 * A caseworker decides, for a reason, that an offer may keep words that the check refused. An imported offer, which has
 * no author here, is published with the last of them.
 * @throws DomainError `invalid` beside `reason`, `conflict` when somebody has decided meanwhile.
 */
export function overrideOfferHit({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId; hitId: OfferHitId; reason: string }
}): Promise<void> {
  authorise(ctx.actor, 'offer.override_check')
  const { accountId, role } = authoriseRole(ctx.actor, 'caseworker')
  const { jobOfferId, hitId } = input
  const reason = readReason(input.reason, 'reason')
  return transact(ctx, async (tx, inner) => {
    const now = inner.clock.now()
    const [decided] = await tx
      .update(offerHits)
      .set({ decidedAt: now, decidedBy: accountId, decidedRole: role, reason })
      .where(and(eq(offerHits.id, hitId), eq(offerHits.jobOfferId, jobOfferId), isNull(offerHits.decidedAt)))
      .returning({ rule: offerHits.rule, severity: offerHits.severity })
    if (!decided) throw conflict('Ce point a déjà été décidé, ou l’offre a changé. Rechargez la page.')
    await recordAudit(tx, inner, {
      action: 'offer.hit_overridden',
      subject: { kind: 'job_offer', id: jobOfferId },
      details: { rule: decided.rule, severity: decided.severity },
    })
    const [left] = await tx
      .select({ id: offerHits.id })
      .from(offerHits)
      .where(
        and(
          eq(offerHits.jobOfferId, jobOfferId),
          eq(offerHits.severity, 'blocking'),
          isNull(offerHits.decidedAt),
        ),
      )
      .limit(1)
    if (left) return
    const [published] = await tx
      .update(jobOffers)
      .set({ status: 'published', publishedAt: now, updatedAt: now })
      .where(
        and(
          eq(jobOffers.id, jobOfferId),
          inArray(jobOffers.status, offerMoves.publish.from),
          isNotNull(jobOffers.sourceReference),
        ),
      )
      .returning({ id: jobOffers.id })
    if (!published) return
    await recordAudit(tx, inner, {
      action: 'offer.published',
      subject: { kind: 'job_offer', id: jobOfferId },
    })
  })
}
