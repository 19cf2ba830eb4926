import { notFound } from '@/app/platform/errors'
import { parisDate } from '@/app/platform/clock'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import type { OfferLook } from '@/app/ui/offer/form/offer-form-view'
import { keepDraft } from '../offer-form/keep-draft.server'
import { checkTyped, countTyped } from '../offer-form/look-at-offer.server'

export const loader = loaderFor(['employer'], () => Promise.reject(notFound()))

/** What the portal says of an offer while it is typed, which it keeps as a draft: `OfferLook`. */
export const action = actionFor(['employer'], async ({ ctx, values }) => {
  await spendLimit(ctx, 'offer_draft', ctx.actor.accountId)
  const look: OfferLook = {
    ...(await keepDraft(ctx, values)),
    hits: checkTyped(values, parisDate(ctx.clock.now())),
    ...(await countTyped(ctx, values)),
  }
  return Response.json(look)
})
