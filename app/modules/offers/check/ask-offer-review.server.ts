import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { JobOfferId } from '@/drizzle/ids'
import { toDraft } from '../rows/offer-rows.server'
import { lockOwnOffer } from '../workflow/lock-own-offer.server'
import { checkOffer } from './check-offer'
import { insertHits, listUndecidedHits } from './settle-hits.server'

/**
 * Hands what the law forbids in an unpublished offer to the caseworkers, who alone may decide that it can stay.
 * @throws DomainError `not_found`, `conflict` for an offer that is published, closed, or has nothing to decide on.
 */
export function askOfferReview({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<void> {
  authorise(ctx.actor, 'offer.write')
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx, inner) => {
    const offer = await lockOwnOffer(tx, accountId, input.jobOfferId)
    if (offer.status !== 'draft' && offer.status !== 'paused') {
      throw conflict('Mettez d’abord l’offre en pause.')
    }
    const today = parisDate(inner.clock.now())
    const hits = await listUndecidedHits(tx, offer.id, checkOffer(toDraft(offer, []), today))
    const blocking = hits.filter(({ severity }) => severity === 'blocking')
    if (blocking.length === 0) throw conflict('Rien n’empêche plus de publier cette offre.')
    await insertHits(tx, inner, offer.id, blocking, null)
    await recordAudit(tx, inner, {
      action: 'offer.review_asked',
      subject: { kind: 'job_offer', id: offer.id },
      details: { hits: blocking.length },
    })
  })
}
