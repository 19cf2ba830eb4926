import { authoriseRole } from '@/app/modules/access/index.server'
import { nameOffers } from '@/app/modules/offers/index.server'
import { findVisibleDocument } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId, ResidentId } from '@/drizzle/ids'
import { scoreMatch } from '@/search/scoring/score-match'
import { currentRules } from './current-rules.server'
import { explainMatch } from './explain-match'
import type { MatchExplanation } from './shared'

export interface RankedOffer {
  jobOfferId: JobOfferId
  title: string
  establishmentName: string
  explanation: MatchExplanation
}

/**
 * The published offers (`openOffers`) inside whose gates a person is as the database has her now, best first, each with why:
 * exact. Empty as long as she is not visible. For caseworkers.
 */
export async function rankOffersForResident({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; limit: number }
}): Promise<RankedOffer[]> {
  authoriseRole(ctx.actor, 'caseworker')
  const reference = await ctx.reference.current()
  const rules = await currentRules(ctx)
  const { published } = await ctx.openOffers.current()
  return transact(ctx, async (tx) => {
    const visible = await findVisibleDocument(tx, {
      person: { residentId: input.residentId },
      now: ctx.clock.now(),
    })
    if (visible === null) return []
    const best = published
      .map(({ jobOfferId, criteria }) => ({
        jobOfferId,
        match: scoreMatch(criteria, visible.document, rules.vocabulary, rules.weights),
      }))
      .filter(({ match }) => match.eligible)
      .sort((a, b) => b.match.score - a.match.score || (a.jobOfferId < b.jobOfferId ? -1 : 1))
      .slice(0, input.limit)
    const names = await nameOffers(
      tx,
      best.map(({ jobOfferId }) => jobOfferId),
    )
    return best.flatMap(({ jobOfferId, match }) => {
      const named = names.get(jobOfferId)
      return named
        ? [{ jobOfferId, ...named, explanation: explainMatch(match, reference, 'other', ctx.speech) }]
        : []
    })
  })
}
