import { and, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { getEstablishment } from '@/app/modules/accounts/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, IntroductionId } from '@/drizzle/ids'
import { introductions, silenceSettlements } from '@/drizzle/schema'
import type { PauseLiftReason, SilenceAnswer } from '@/drizzle/vocabulary'
import { movedOn, withinReach } from '../workflow/move-introduction.server'
import { findSilent } from './find-silent.server'

/**
 * The employer says, late, what came of an introduction that expired. Its state stays: the contact is closed.
 * @throws DomainError `not_found` when it is not hers, `conflict` when it did not expire or was settled before.
 */
export function answerSilence({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId; answer: SilenceAnswer }
}): Promise<void> {
  authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx, inner) => {
    const [own] = await tx
      .select({ id: introductions.id })
      .from(introductions)
      .where(and(eq(introductions.id, input.introductionId), withinReach(ctx.actor)))
    if (!own) throw notFound()
    const [silent] = await findSilent(tx, ctx.actor, { introductionId: own.id })
    if (!silent || !(await settle(tx, inner, silent.id, input.answer))) throw movedOn()
  })
}

/**
 * A caseworker lets an establishment ask again without an answer from it.
 * @throws DomainError `not_found` for an unknown one, `conflict` when nothing holds it any more.
 */
export function liftPause({
  ctx,
  input,
}: {
  ctx: Context
  input: { establishmentId: EstablishmentId; reason: PauseLiftReason }
}): Promise<void> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    await getEstablishment({ ctx: inner, input })
    const silent = await findSilent(tx, ctx.actor, { establishmentId: input.establishmentId })
    if (silent.length === 0) throw conflict('Les demandes de cet établissement ne sont plus en pause.')
    for (const { id } of silent) await settle(tx, inner, id, input.reason)
    await recordAudit(tx, inner, {
      action: 'establishment.pause_lifted',
      subject: { kind: 'establishment', id: input.establishmentId },
      details: { reason: input.reason, introductions: silent.length },
    })
  })
}

/** @returns whether it was settled by this very call. */
async function settle(
  tx: Tx,
  ctx: Context,
  introductionId: IntroductionId,
  answer: SilenceAnswer | PauseLiftReason,
): Promise<boolean> {
  const [settled] = await tx
    .insert(silenceSettlements)
    .values({ introductionId, answer, settledBy: ctx.actor.accountId, settledAt: ctx.clock.now() })
    .onConflictDoNothing()
    .returning({ id: silenceSettlements.introductionId })
  if (!settled) return false
  await recordAudit(tx, ctx, {
    action: 'introduction.silence_settled',
    subject: { kind: 'introduction', id: introductionId },
    details: { answer },
  })
  return true
}
