import { authoriseRole } from '@/app/modules/access/index.server'
import { findOfferCriteria } from '@/app/modules/offers/index.server'
import { findResidentNames } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId, ResidentId } from '@/drizzle/ids'
import { keepVisible } from './check-visibility.server'
import { explainMatch } from './explain-match'
import type { MatchExplanation } from './shared'

export interface CaseworkerRow {
  residentId: ResidentId
  name: string
  explanation: MatchExplanation
}

/** The best people for an offer, by name, for staff. Empty while the offer is too bare to be compared. */
export async function rankForCaseworker({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId; limit: number }
}): Promise<CaseworkerRow[]> {
  authoriseRole(ctx.actor, 'caseworker')
  const criteria = await transact(ctx, (tx) => findOfferCriteria(tx, input.jobOfferId))
  if (!criteria) return []
  const ranking = await ctx.engine.rank(criteria, { offset: 0, limit: input.limit })
  const reference = await ctx.reference.current()
  return transact(ctx, async (tx, inner) => {
    const hits = await keepVisible(tx, inner, ranking.rows)
    const names = await findResidentNames(tx, inner, {
      profileIds: hits.map((hit) => hit.profileId),
      purpose: 'ranking',
    })
    return hits.flatMap(({ profileId, match }) => {
      const person = names.get(profileId)
      return person ? [{ ...person, explanation: explainMatch(match, reference, 'other', ctx.speech) }] : []
    })
  })
}
