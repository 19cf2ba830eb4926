import { authorise } from '@/app/modules/access/index.server'
import { listOpenOffers } from '@/app/modules/offers/index.server'
import { exposureDays, findVisibleDocument } from '@/app/modules/profiles/index.server'
import { fieldLabels, fieldStep } from '@/app/modules/profiles/shared'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { emptyFieldCosts } from '@/search/scoring/empty-field-costs'
import { currentRules } from '../current-rules.server'
import { surveyOpenOffers } from '../survey-open-offers'
import type { Findability } from '../shared'

/**
 * How often a person can be found: her profile of today against every offer that was open in the last thirty days, and
 * on how many lists she was shown. No eligibility of the past is kept, so a profile filled in this morning counts for the
 * whole month. Null as long as she is not visible.
 * @throws DomainError `not_found` when a resident asks for somebody else.
 */
export async function readFindability({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<Findability | null> {
  authorise(ctx.actor, 'resident.read')
  if (ctx.actor.role === 'resident' && ctx.actor.residentId !== input.residentId) throw notFound()
  const now = ctx.clock.now()
  const rules = await currentRules(ctx)
  const found = await transact(ctx, async (tx) => {
    const visible = await findVisibleDocument(tx, { person: { residentId: input.residentId }, now })
    return visible && { visible, offers: await listOpenOffers(tx, addDays(now, -exposureDays)) }
  })
  if (found === null) return null
  const { document } = found.visible
  const { criteria: offers, survey } = surveyOpenOffers(found.offers)
  const open = survey(document).open.flatMap((position) => offers[position] ?? [])
  return {
    days: exposureDays,
    offers: offers.length,
    eligible: open.length,
    shown: document.exposure,
    emptyFields: emptyFieldCosts(document, open, rules).map(({ field, offers: concerned, mostPoints }) => ({
      step: fieldStep(field),
      label: fieldLabels[field],
      offers: concerned,
      mostPoints,
    })),
  }
}
