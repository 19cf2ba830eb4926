import { and, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { closedProfile, currentRules, scoreRankedProfile } from '@/app/modules/matching/index.server'
import { getOwnOffer } from '@/app/modules/offers/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import type { IntroductionId, JobOfferId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import { isAnswered } from '../closed-profiles'
import { pauseText } from '../shared'
import { findSilent } from '../silence/find-silent.server'
import { startIntroduction } from './start-introduction.server'

/**
 * An employer asks to meet the person behind a masked profile of her offer's list.
 * @throws DomainError `not_found` when the offer is not hers, the token names nobody on its list or this pair already had its
 * answer, `conflict` when the offer is not published, one is live or an expired introduction is unanswered, `too_many`
 * past the establishment's share.
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
    // A "no" is not asked for twice. A caseworker may still propose the person again.
    const before = await tx
      .select({ state: introductions.state, cause: introductions.cancellationCause })
      .from(introductions)
      .where(and(eq(introductions.jobOfferId, offer.id), eq(introductions.profileId, scored.profileId)))
    if (before.some(({ state, cause }) => isAnswered(state, cause))) throw closedProfile()
    return startIntroduction(tx, employerCtx, {
      state: 'requested',
      jobOfferId: offer.id,
      establishmentId: offer.establishmentId,
      scored,
    })
  })
}
