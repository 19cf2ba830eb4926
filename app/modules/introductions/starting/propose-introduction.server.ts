import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { currentRules, scoreProfileForOffer } from '@/app/modules/matching/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId, JobOfferId, ResidentId } from '@/drizzle/ids'
import { startIntroduction } from './start-introduction.server'

/**
 * A caseworker proposes a person for an offer, inside its gates or not: no score alone leaves anyone out (RGPD 22).
 * @throws DomainError `not_found`, or `conflict` when the person is not visible, the offer not published, or one is live.
 */
export async function proposeIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId; residentId: ResidentId }
}): Promise<IntroductionId> {
  authorise(ctx.actor, 'introduction.propose')
  const rules = await currentRules(ctx)
  return transact({ ...ctx, actor: authoriseRole(ctx.actor, 'caseworker') }, async (tx, caseworkerCtx) => {
    const { offer, scored } = await scoreProfileForOffer({
      ctx: caseworkerCtx,
      input: { ...input, rules },
    })
    return startIntroduction(tx, caseworkerCtx, {
      state: 'proposed',
      jobOfferId: offer.id,
      establishmentId: offer.establishmentId,
      scored,
    })
  })
}
