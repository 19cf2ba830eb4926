import { and, eq, inArray, or } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { currentRules, scoreRankedProfile } from '@/app/modules/matching/index.server'
import { getOwnOffer } from '@/app/modules/offers/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import type { Tx } from '@/drizzle/client.server'
import type { IntroductionId, JobOfferId, ProfileId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import { pauseText } from '../shared'
import { findSilent } from '../silence/find-silent.server'
import { startIntroduction } from './start-introduction.server'

/**
 * An employer asks to meet the person behind a masked profile of her offer's list.
 * @throws DomainError `not_found` when the offer is not hers or the token names nobody on its list, `conflict` when
 * the offer is not published, one is live, an expired introduction is unanswered, or this pair already had its answer,
 * `too_many` past the establishment's share.
 */
export async function requestIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId; profileToken: string }
}): Promise<IntroductionId> {
  authorise(ctx.actor, 'introduction.request')
  const { establishmentId } = await getOwnOffer({ ctx, input })
  await spendLimit(ctx, 'introduction_request', establishmentId)
  const employer = { ...ctx, actor: authoriseRole(ctx.actor, 'employer') }
  const rules = await currentRules(ctx)
  const { offer, scored } = await scoreRankedProfile({ ctx: employer, input: { ...input, rules } })
  return transact(employer, async (tx, employerCtx) => {
    const silent = await findSilent(tx, employerCtx.actor, { establishmentId })
    if (silent.length > 0) throw conflict(pauseText)
    await refuseAskingAgain(tx, { jobOfferId: offer.id, profileId: scored.profileId })
    return startIntroduction(tx, employerCtx, {
      state: 'requested',
      jobOfferId: offer.id,
      establishmentId: offer.establishmentId,
      scored,
    })
  })
}

/** A "no" is not asked for twice. A caseworker may still propose the person again. */
async function refuseAskingAgain(
  tx: Tx,
  pair: { jobOfferId: JobOfferId; profileId: ProfileId },
): Promise<void> {
  const [answered] = await tx
    .select({ id: introductions.id })
    .from(introductions)
    .where(
      and(
        eq(introductions.jobOfferId, pair.jobOfferId),
        eq(introductions.profileId, pair.profileId),
        or(
          inArray(introductions.state, ['refused', 'declined', 'not_hired', 'hired', 'expired']),
          eq(introductions.cancellationCause, 'resident_withdrawal'),
        ),
      ),
    )
    .limit(1)
  if (answered) throw conflict('Votre demande pour ce profil et cette offre a déjà reçu une réponse.')
}
