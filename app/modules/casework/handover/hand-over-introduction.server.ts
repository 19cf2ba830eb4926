import { eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdResident } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, IntroductionId } from '@/drizzle/ids'
import { introductions, residents } from '@/drizzle/schema'
import { liveIntroductionStates } from '@/drizzle/vocabulary'
import { requireWithinReach } from './require-within-reach.server'
import { requireColleague } from './list-colleagues.server'
import { recordHandover } from './record-handover.server'

/**
 * One introduction goes to a colleague, of whatever partner organisation, with a word to her. What of it waits for a decision
 * then waits for hers; the person's file stays where it is.
 * @throws DomainError `not_found`, `invalid` when the other is no caseworker, `conflict` when it has ended or is hers already.
 */
export async function handOverIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId; toId: AccountId; note: string | null }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  await transact(ctx, async (tx) => {
    if ((await tx.$count(introductions, eq(introductions.id, input.introductionId))) === 0) throw notFound()
  })
  await requireColleague(ctx, input.toId)
  await transact(ctx, (tx, inner) => giveIntroduction(tx, inner, input))
}

/** The same, for whoever has made sure before that the other is a caseworker. */
export async function giveIntroduction(
  tx: Tx,
  ctx: Context,
  { introductionId, toId, note }: { introductionId: IntroductionId; toId: AccountId; note: string | null },
): Promise<void> {
  const [found] = await tx
    .select({ residentId: introductions.residentId })
    .from(introductions)
    .where(eq(introductions.id, introductionId))
  if (!found) throw notFound()
  const { residentId } = found
  if (residentId === null) throw ended()
  // The person before the introduction: the order in which everybody takes their locks.
  await holdResident(tx, ctx, residentId)
  await requireWithinReach(tx, { residentId, accountId: toId })
  const [row] = await tx
    .select({
      state: introductions.state,
      caseworkerId: introductions.caseworkerId,
      leadId: residents.leadCaseworkerId,
    })
    .from(introductions)
    .innerJoin(residents, eq(residents.id, introductions.residentId))
    .where(eq(introductions.id, introductionId))
    .for('update', { of: introductions })
  if (!row || !isLive(row.state)) throw ended()
  const fromId = row.caseworkerId ?? row.leadId
  if (fromId === toId) throw conflict('Cette mise en relation est déjà suivie par cette personne.')
  await tx.update(introductions).set({ caseworkerId: toId }).where(eq(introductions.id, introductionId))
  await recordHandover(tx, ctx, { residentId, introductionId, fromId, toId, note })
  await recordAudit(tx, ctx, {
    action: 'introduction.handed_over',
    subject: { kind: 'introduction', id: introductionId },
    details: { from: fromId, to: toId },
  })
}

const isLive = (state: string) => liveIntroductionStates.some((live) => live === state)

const ended = () => conflict('Cette mise en relation est terminée\u00a0: il n’y a plus rien à confier.')
