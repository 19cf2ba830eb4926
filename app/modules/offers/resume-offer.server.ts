import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { settleHits } from './check/settle-hits.server'
import { selectOfferSkills, toDraft } from './rows/offer-rows.server'
import { moveOffer } from './workflow/move-offer.server'
import { requirePublishable } from './workflow/require-publishable.server'

/**
 * Takes a paused offer up again, judged anew.
 * @throws DomainError `not_found`, `conflict` from another status, `forbidden` while the establishment is not
 * confirmed, `invalid` with what is to be completed, by field of the form.
 * @param input.adviceReason why the employer keeps what the offer check advises against.
 */
export function resumeOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId; adviceReason?: string | null }
}): Promise<void> {
  return transact(ctx, (tx, inner) =>
    moveOffer(tx, inner, input.jobOfferId, 'resume', async (offer) => {
      const draft = toDraft(offer, await selectOfferSkills(tx, offer.id))
      await requirePublishable(tx, inner, draft)
      await settleHits(tx, inner, offer.id, draft, input.adviceReason ?? null)
    }),
  )
}
