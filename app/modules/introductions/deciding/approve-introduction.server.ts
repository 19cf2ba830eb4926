import { and, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { IntroductionId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import { holdParties } from '../workflow/hold-parties.server'
import { movedOn, moveIntroduction, withinReach } from '../workflow/move-introduction.server'
import { contactDays, replyDays } from '../shared'

/**
 * Releases the contact to the employer. Only after the resident's recorded agreement to this introduction, while
 * her consent stands and the offer is open.
 * @throws DomainError `conflict` when one of these is missing, otherwise like `moveIntroduction`.
 */
export async function approveIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId }
}): Promise<void> {
  authoriseRole(ctx.actor, 'caseworker')
  await transact(ctx, async (tx) => {
    const [parties] = await tx
      .select({ residentId: introductions.residentId, jobOfferId: introductions.jobOfferId })
      .from(introductions)
      .where(and(eq(introductions.id, input.introductionId), withinReach(ctx.actor)))
    if (!parties) throw notFound()
    const { residentId, jobOfferId } = parties
    if (residentId === null) throw movedOn()
    await holdParties(tx, ctx, { residentId, jobOfferId }, ['published', 'paused'])
    const now = ctx.clock.now()
    await moveIntroduction(tx, ctx, input.introductionId, {
      transition: 'approve',
      at: now,
      guard: async () =>
        (await hasAgreed(tx, input.introductionId))
          ? null
          : 'Enregistrez d’abord l’accord de l’habitant·e\u00a0: sans lui, rien n’est transmis.',
      set: {
        approvedAt: now,
        replyDueAt: addDays(now, replyDays),
        contactEndsAt: addDays(now, contactDays),
      },
    })
  })
}

async function hasAgreed(tx: Tx, id: IntroductionId): Promise<boolean> {
  const [row] = await tx
    .select({ agreedAt: introductions.agreedAt })
    .from(introductions)
    .where(eq(introductions.id, id))
  return row !== undefined && row.agreedAt !== null
}
