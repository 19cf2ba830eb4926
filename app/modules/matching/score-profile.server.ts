import { authoriseRole } from '@/app/modules/access/index.server'
import { system, type ActorOf } from '@/app/modules/access/shared'
import { getOffer } from '@/app/modules/offers/index.server'
import {
  findProfileByToken,
  findVisibleDocument,
  getMaskedProfiles,
  type MaskedProfile,
} from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, notFound } from '@/app/platform/errors'
import { withActor } from '@/drizzle/client.server'
import type { EstablishmentId, JobOfferId, ProfileId, ResidentId } from '@/drizzle/ids'
import { scoreMatch, type MatchResult } from '@/search/scoring/score-match'
import type { ScoreRules } from '@/search/scoring/score-rules'
import { currentRules } from './current-rules.server'
import { explainMatch } from './explain-match'
import { recordExposures } from './record-exposures.server'
import { recordViews } from './record-views.server'
import { readListedOffer } from './rank-offer.server'
import type { MatchExplanation } from './shared'

/** One person scored for one offer, from the database as it stands: what a new introduction keeps as its receipt. */
export interface ScoredProfile {
  profileId: ProfileId
  residentId: ResidentId
  match: MatchResult
}

/**
 * The one answer for whoever is not on an offer's list for its employer: she left, is outside its gates, was asked for and
 * answered. In one status and the same words, so that it does not tell which.
 */
export const closedProfile = () =>
  notFound(
    'Ce profil n’est plus ouvert pour cette offre. Vos demandes et leurs réponses sont dans «\u00a0Mises en relation\u00a0».',
  )

interface ScoredOffer {
  offer: { id: JobOfferId; establishmentId: EstablishmentId }
  scored: ScoredProfile
}

/**
 * The person behind a token of this offer's list, scored in the portal's own right on all that she told, as in the
 * engine: an employer's role reads her card only. Asked before a transaction is open, for it opens its own.
 * @throws DomainError `not_found` when the token names nobody who is visible and inside the offer's gates.
 */
export async function scoreRankedProfile({
  ctx,
  input,
}: {
  ctx: Context<ActorOf<'employer'>>
  input: { jobOfferId: JobOfferId; profileToken: string; rules: ScoreRules }
}): Promise<ScoredOffer> {
  const { offer, criteria } = await readListedOffer(ctx, input.jobOfferId)
  const profileId = await transact(ctx, (tx, inner) =>
    findProfileByToken(tx, inner, { establishmentId: offer.establishmentId, token: input.profileToken }),
  )
  const visible =
    profileId &&
    (await withActor(ctx.database, system, (tx) =>
      findVisibleDocument(tx, { person: { profileId }, now: ctx.clock.now() }),
    ))
  if (!visible) throw closedProfile()
  const match = scoreMatch(criteria, visible.document, input.rules.vocabulary, input.rules.weights)
  if (!match.eligible) throw closedProfile()
  return {
    offer: { id: offer.id, establishmentId: offer.establishmentId },
    scored: { profileId: visible.profileId, residentId: visible.residentId, match },
  }
}

/**
 * Any visible person for any offer, inside its gates or not, for a caseworker.
 * @throws DomainError `not_found` for an unknown offer, `conflict` when the person is not visible.
 */
export async function scoreProfileForOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId; residentId: ResidentId; rules: ScoreRules }
}): Promise<ScoredOffer> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const offer = await getOffer({ ctx: inner, input: { jobOfferId: input.jobOfferId } })
    if (offer.criteria === null)
      throw notFound('Cette offre n’est pas assez remplie pour être comparée à un profil.')
    const visible = await findVisibleDocument(tx, {
      person: { residentId: input.residentId },
      now: ctx.clock.now(),
    })
    if (!visible) {
      throw conflict(
        'Cette personne n’est pas visible\u00a0: recueillez d’abord son accord pour rejoindre un vivier.',
      )
    }
    return {
      offer: { id: offer.id, establishmentId: offer.establishmentId },
      scored: {
        profileId: visible.profileId,
        residentId: visible.residentId,
        match: scoreMatch(offer.criteria, visible.document, input.rules.vocabulary, input.rules.weights),
      },
    }
  })
}

/** One masked profile of an offer's list, opened by its employer. @throws DomainError like `scoreRankedProfile`. */
export async function getRankedProfile({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId; profileToken: string }
}): Promise<{ masked: MaskedProfile; explanation: MatchExplanation }> {
  const employerCtx = { ...ctx, actor: authoriseRole(ctx.actor, 'employer') }
  const reference = await ctx.reference.current()
  const rules = await currentRules(ctx)
  const { offer, scored } = await scoreRankedProfile({ ctx: employerCtx, input: { ...input, rules } })
  return transact(employerCtx, async (tx, inner) => {
    const masked = await getMaskedProfiles(tx, inner, {
      establishmentId: offer.establishmentId,
      profileIds: [scored.profileId],
    })
    const profile = masked.get(scored.profileId)
    if (!profile) throw notFound()
    await recordViews(tx, inner, [scored.profileId])
    await recordExposures(tx, inner, { jobOfferId: offer.id, profileIds: [scored.profileId] })
    return { masked: profile, explanation: explainMatch(scored.match, reference, 'employer', ctx.speech) }
  })
}
