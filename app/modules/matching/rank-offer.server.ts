import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import type { ActorOf } from '@/app/modules/access/shared'
import { getOwnOffer, type OwnOffer } from '@/app/modules/offers/index.server'
import { getMaskedProfiles, type MaskedProfile } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { forbidden, notFound } from '@/app/platform/errors'
import { keyedDigest } from '@/app/platform/tokens.server'
import type { JobOfferId } from '@/drizzle/ids'
import type { OfferCriteria } from '@/search/documents'
import type { RankedProfile, Ranking } from '@/search/port'
import { explainMatch } from './explain-match'
import { orderTies } from './order-ties'
import { recordExposures } from './record-exposures.server'
import { recordViews } from './record-views.server'
import { countCosts } from './requirement-cost/count-costs.server'
import { k, roundCount, type GuardedCount, type MatchExplanation, type RequirementCost } from './shared'
import { showTotal } from './show-score'

/** One line of an employer's list: nothing in it comes from anywhere but `MaskedProfile` and the explanation. */
export interface RankedCard {
  masked: MaskedProfile
  explanation: MatchExplanation
}

export interface OfferRanking {
  offer: OwnOffer
  cards: RankedCard[]
  total: GuardedCount
  page: number
  pageCount: number
  /** What each requirement costs. */
  cost: RequirementCost
}

export const cardsPerPage = 20

/**
 * Pages that are ordered together. Ties are put in the offer's own order within them: only a tie that the
 * engine's order cuts here, after the hundredth person, has its members on the same side for everybody.
 */
const pagesTogether = 5

/**
 * The people inside an offer's gates, best first, as its employer may see them.
 * @param input.closed references that this offer shows no more: whose request was answered.
 * @throws DomainError `not_found` when the offer is not hers, `forbidden` while her establishment is not confirmed.
 */
export async function rankOwnOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId; page: number; closed?: ReadonlySet<string> }
}): Promise<OfferRanking> {
  authorise(ctx.actor, 'offer.read_ranking')
  const actor = authoriseRole(ctx.actor, 'employer')
  const { offer, criteria } = await readListedOffer({ ...ctx, actor }, input.jobOfferId)
  // Asked in one breath, so that the engine looks for changes once.
  const [{ rows, total }, cost] = await Promise.all([
    rankPage(ctx, criteria, { page: input.page, jobOfferId: offer.id }),
    countCosts(ctx, criteria),
  ])
  const reference = await ctx.reference.current()
  return transact({ ...ctx, actor }, async (tx, inner) => {
    const visible = await getMaskedProfiles(tx, inner, {
      establishmentId: offer.establishmentId,
      profileIds: rows.map(({ profileId }) => profileId),
    })
    const masked = new Map([...visible].filter(([, { reference }]) => input.closed?.has(reference) !== true))
    await recordViews(tx, inner, [...masked.keys()])
    const byId = new Map([...masked].map(([profileId, card]) => [String(profileId), card]))
    await recordExposures(tx, inner, { jobOfferId: offer.id, profileIds: [...masked.keys()] })
    return {
      offer,
      cards: rows.flatMap(({ profileId, match }) => {
        const profile = byId.get(profileId)
        return profile
          ? [{ masked: profile, explanation: explainMatch(match, reference, 'employer', ctx.speech) }]
          : []
      }),
      total: roundCount(total),
      page: input.page,
      pageCount: countPages(total),
      cost,
    }
  })
}

/**
 * Pages are counted as the total is told, in steps of k: the last one to four people stand on the page before, so that
 * neither the number of pages nor a last page of a few tells more of it.
 */
export function countPages(total: number): number {
  return Math.max(1, Math.ceil((total - (total % k)) / cardsPerPage))
}

/**
 * One page of the list with ties in the offer's own order. Who is on it is what the engine says; on it, people who are
 * shown the same score are equals, or their order would tell what the steps of scores do not.
 */
async function rankPage(
  ctx: Context,
  criteria: OfferCriteria,
  { page, jobOfferId }: { page: number; jobOfferId: JobOfferId },
): Promise<Ranking> {
  const together = pagesTogether * cardsPerPage
  const offset = (page - 1) * cardsPerPage
  const start = offset - (offset % together)
  const { rows: found, total } = await ctx.engine.rank(criteria, { offset: start, limit: together + k - 1 })
  const placeOf = ({ profileId }: RankedProfile) =>
    keyedDigest(ctx.settings.secret, 'tie-order', `${jobOfferId}\0${profileId}`).toString('hex')
  const rows = orderTies(
    total < start + together + k ? found : found.slice(0, together),
    ({ match }) => match.score,
    placeOf,
  )
  const size = page === countPages(total) ? cardsPerPage + k - 1 : cardsPerPage
  const shown = rows.slice(offset - start, offset - start + size)
  return { rows: orderTies(shown, ({ match }) => showTotal(match.score), placeOf), total }
}

/** An offer that was published and what it asks, for an employer who may see profiles: a draft can ask for anything at any moment. */
export async function readListedOffer(ctx: Context<ActorOf<'employer'>>, jobOfferId: JobOfferId) {
  const offer = await getOwnOffer({ ctx, input: { jobOfferId } })
  if (offer.establishmentStatus !== 'confirmed') {
    throw forbidden(
      'Votre établissement doit d’abord être confirmé par la Cité\u00a0: les profils s’ouvriront ensuite.',
    )
  }
  if (offer.status === 'draft' || offer.criteria === null) throw notFound()
  return { offer, criteria: offer.criteria }
}
