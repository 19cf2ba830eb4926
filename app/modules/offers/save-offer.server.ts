import { and, eq, ne } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, invalid } from '@/app/platform/errors'
import type { JobOfferId } from '@/drizzle/ids'
import { jobOffers } from '@/drizzle/schema'
import type { JobOfferDraft } from './form/offer-form'
import { dropOpenHits, settleHits } from './check/settle-hits.server'
import { checkOfferCodes } from './rows/check-codes.server'
import { replaceOfferSkills, toOfferColumns } from './rows/offer-rows.server'
import { lockOwnOffer } from './workflow/lock-own-offer.server'
import { movedOn } from './workflow/move-offer.server'
import { requirePublishable } from './workflow/require-publishable.server'

/**
 * Writes an offer anew, keeping its status; a published one has to stay complete. The establishment is that of its
 * creation, because introductions were made in its name.
 * @throws DomainError `not_found`, `conflict` for a closed offer, `invalid` by field, `forbidden`.
 */
export function saveOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId; offer: JobOfferDraft; adviceReason?: string | null }
}): Promise<void> {
  authorise(ctx.actor, 'offer.write')
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  const { jobOfferId, offer } = input
  return transact(ctx, async (tx, inner) => {
    const current = await lockOwnOffer(tx, accountId, jobOfferId)
    if (current.status === 'closed') {
      throw conflict('Cette offre est fermée. Créez-en une nouvelle pour recruter à nouveau.')
    }
    if (current.establishmentId !== offer.establishmentId) {
      throw invalid({
        establishmentId: ['Une offre garde son établissement. Créez une autre offre pour le second.'],
      })
    }
    const { occupationCode } = await checkOfferCodes(tx, offer)
    if (current.status === 'published') {
      await requirePublishable(tx, inner, offer)
      await settleHits(tx, inner, jobOfferId, offer, input.adviceReason ?? null)
    }
    await dropOpenHits(tx, jobOfferId)
    const [saved] = await tx
      .update(jobOffers)
      .set({ ...toOfferColumns(offer), occupationCode, updatedAt: inner.clock.now() })
      .where(and(eq(jobOffers.id, jobOfferId), ne(jobOffers.status, 'closed')))
      .returning({ id: jobOffers.id })
    if (!saved) throw movedOn()
    await replaceOfferSkills(tx, jobOfferId, offer.skills)
    await recordAudit(tx, inner, { action: 'offer.saved', subject: { kind: 'job_offer', id: jobOfferId } })
  })
}
