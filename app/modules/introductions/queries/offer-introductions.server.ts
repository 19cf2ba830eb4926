import { and, count, desc, eq, inArray } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId, JobOfferId, ResidentId } from '@/drizzle/ids'
import { introductions, residents } from '@/drizzle/schema'
import { liveIntroductionStates, type IntroductionState } from '@/drizzle/vocabulary'
import { withinReach } from '../workflow/move-introduction.server'

/** How many introductions closing an offer would end. None for an offer that is not the employer's. */
export function countLiveIntroductions({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<number> {
  authorise(ctx.actor, 'introduction.read')
  authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx) => {
    const [counted] = await tx
      .select({ live: count() })
      .from(introductions)
      .where(
        and(
          eq(introductions.jobOfferId, input.jobOfferId),
          inArray(introductions.state, [...liveIntroductionStates]),
          withinReach(ctx.actor),
        ),
      )
    return counted?.live ?? 0
  })
}

export interface OfferIntroduction {
  id: IntroductionId
  residentId: ResidentId
  state: IntroductionState
}

/** Who was introduced for an offer, latest first, so that a caseworker proposes nobody twice. */
export function listIntroductionsOfOffer({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<OfferIntroduction[]> {
  authorise(ctx.actor, 'introduction.read')
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, (tx) =>
    tx
      .select({ id: introductions.id, residentId: residents.id, state: introductions.state })
      .from(introductions)
      .innerJoin(residents, eq(residents.id, introductions.residentId))
      .where(eq(introductions.jobOfferId, input.jobOfferId))
      .orderBy(desc(introductions.createdAt), introductions.id),
  )
}
