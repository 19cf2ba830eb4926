import { authoriseRole } from '@/app/modules/access/index.server'
import { nameOffers } from '@/app/modules/offers/index.server'
import { findVisibleDocument } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { createCourseSurvey } from '@/search/scoring/unlocks/survey-course'
import { loadActions } from '../catalogue/load-actions.server'
import type { Entry, LeadingAction } from '../shared'
import { countTitles } from './count-titles'

/** Enough to choose from, few enough to read. */
const longest = 5

/**
 * Which actions of the catalogue that can be entered would open most of today's published offers to a person, each with
 * all that it gives: exact. Equal ones by how soon they begin. Empty as long as she is not visible. For caseworkers.
 */
export async function listLeadingActions({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<LeadingAction[]> {
  authoriseRole(ctx.actor, 'caseworker')
  const reference = await ctx.reference.current()
  const { published: offers } = await ctx.openOffers.current()
  return transact(ctx, async (tx) => {
    const visible = await findVisibleDocument(tx, {
      person: { residentId: input.residentId },
      now: ctx.clock.now(),
    })
    if (visible === null) return []
    const actions = await loadActions(tx, ctx, { wanted: 'open', reference })
    const criteria = offers.map((offer) => offer.criteria)
    const leading = actions
      .filter(({ action }) => action.entry.kind !== 'none')
      .map(({ action, gives }) => ({
        action,
        opened: createCourseSurvey(gives, criteria)(visible.document),
      }))
      .filter(({ opened }) => opened.length > 0)
      .sort(
        (a, b) =>
          b.opened.length - a.opened.length || (dayOf(a.action.entry) < dayOf(b.action.entry) ? -1 : 1),
      )
      .slice(0, longest)
    const idsOf = (positions: readonly number[]) =>
      positions.flatMap((position) => offers[position]?.jobOfferId ?? [])
    const names = await nameOffers(tx, [...new Set(leading.flatMap(({ opened }) => idsOf(opened)))])
    return leading.map(({ action: { id, kind, title, organisation, entry }, opened }) => ({
      action: { id, kind, title, organisation, entry },
      opened: opened.length,
      offers: countTitles(idsOf(opened).flatMap((offer) => names.get(offer)?.title ?? [])),
    }))
  })
}

/** What can be entered any day comes before every session. */
const dayOf = (entry: Entry): string => (entry.kind === 'session' ? entry.session.startsOn : '')
