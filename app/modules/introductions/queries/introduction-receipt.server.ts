import { and, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { explainReceipt, parseReceipt } from '@/app/modules/matching/index.server'
import type { ReceiptExplanation } from '@/app/modules/matching/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { IntroductionId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import { withinReach } from '../workflow/move-introduction.server'
import { selectSummaries } from './introduction-summary.server'

export interface IntroductionReceipt {
  introductionId: IntroductionId
  offerTitle: string
  establishmentName: string
  startedAt: Date
  receipt: ReceiptExplanation
}

/**
 * What was compared when an introduction was started, as it was kept then: for the person, and for caseworkers.
 * @throws DomainError `not_found` when it is not hers, or the person is erased.
 */
export async function getIntroductionReceipt({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId }
}): Promise<IntroductionReceipt> {
  authorise(ctx.actor, 'introduction.read')
  authoriseRole(ctx.actor, 'resident', 'caseworker')
  const reference = await ctx.reference.current()
  return transact(ctx, async (tx) => {
    const [row] = await selectSummaries(tx).where(
      and(eq(introductions.id, input.introductionId), withinReach(ctx.actor)),
    )
    if (!row || row.residentId === null) throw notFound()
    return {
      introductionId: row.id,
      offerTitle: row.offerTitle,
      establishmentName: row.establishmentName,
      startedAt: row.createdAt,
      receipt: explainReceipt(parseReceipt(row.receipt), reference, ctx.speech),
    }
  })
}
