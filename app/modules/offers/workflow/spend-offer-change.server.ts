import type { ActorOf } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import type { JobOfferId } from '@/drizzle/ids'
import type { JobOfferDraft } from '../form/offer-form'
import { getOwnOffer } from '../queries/get-own-offer.server'

/**
 * Counts that people are about to be compared with something new: an offer that is published, or one that was and now
 * asks for something else. Whoever reads one reference under many offers learns an answer from each. What changes no
 * list (a word, the pay, the deadline) is free, and so is a draft, which shows nobody.
 * Asked before the transaction that writes is open (`spendLimit`).
 * @param input.offer what will be written; null: published as it stands.
 * @throws DomainError `not_found`, `too_many`.
 */
export async function spendOfferChange({
  ctx,
  input,
}: {
  ctx: Context<ActorOf<'employer'>>
  input: { jobOfferId: JobOfferId; offer: JobOfferDraft | null; publish: boolean }
}): Promise<void> {
  const { status, establishmentId, offer } = await getOwnOffer({ ctx, input })
  if (status === 'draft') {
    if (input.publish) await spendLimit(ctx, 'offer_criteria', establishmentId)
    return
  }
  if (input.offer === null || asked(input.offer) === asked(offer)) return
  await spendLimit(ctx, 'offer_change', input.jobOfferId)
  await spendLimit(ctx, 'offer_criteria', establishmentId)
}

/** What a list is made from, in one order whoever filled it in. */
function asked(offer: JobOfferDraft): string {
  const { occupationCode, jobTitleCode, skills, licences, certificates, languages } = offer
  const { contract, slots, startsOn, experienceMonths } = offer
  const rows = [skills, licences, certificates, languages].map((list) =>
    list.map((row) => JSON.stringify(Object.entries(row).sort())).sort(),
  )
  return JSON.stringify([occupationCode, jobTitleCode, contract, slots, startsOn, experienceMonths, ...rows])
}
