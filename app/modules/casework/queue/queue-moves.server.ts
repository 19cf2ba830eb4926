import { and, eq, inArray, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { allowedTransitions } from '@/app/modules/introductions/shared'
import { enqueueJobAt } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import {
  newId,
  type AccountId,
  type IntroductionId,
  type MoveBatchId,
  type PendingMoveId,
} from '@/drizzle/ids'
import { introductions, pendingMoves } from '@/drizzle/schema'
import { liveIntroductionStates, type QueueMove, type RefusalReason } from '@/drizzle/vocabulary'
import { requireColleague } from '../handover/list-colleagues.server'
import { undoSeconds } from '../shared'

export type AskedMove =
  | { move: Exclude<QueueMove, 'refuse' | 'hand_over'> }
  | { move: 'refuse'; reason: RefusalReason }
  | { move: 'hand_over'; toId: AccountId; note: string | null }

/**
 * Asks one thing of introductions of the queue, to be done `undoSeconds` later unless it is taken back. It is done by the
 * verbs themselves, with every condition asked again then; those for which it could not be are left out now already, among
 * them an approval without the person's recorded agreement.
 * @returns how many will be done, and how many were left out.
 * @throws DomainError `conflict` when that leaves none.
 */
export async function queueMoves({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionIds: readonly IntroductionId[] } & AskedMove
}): Promise<{ asked: number; leftOut: number }> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: askedBy } = authoriseRole(ctx.actor, 'caseworker')
  if (input.move === 'hand_over') await requireColleague(ctx, input.toId)
  const dueAt = new Date(ctx.clock.now().getTime() + undoSeconds * 1000)
  return transact(ctx, async (tx, inner) => {
    const found = await tx
      .select({ id: introductions.id, state: introductions.state, agreedAt: introductions.agreedAt })
      .from(introductions)
      .leftJoin(
        pendingMoves,
        and(eq(pendingMoves.introductionId, introductions.id), isNull(pendingMoves.failure)),
      )
      .where(and(inArray(introductions.id, [...input.introductionIds]), isNull(pendingMoves.id)))
    const possible = found.filter((row) => isPossible(input.move, row))
    const batchId: MoveBatchId = newId()
    const rows = possible.map(({ id }) =>
      toRow(inner, input, { introductionId: id, batchId, askedBy, dueAt }),
    )
    const written =
      rows.length === 0
        ? []
        : await tx
            .insert(pendingMoves)
            .values(rows)
            .onConflictDoNothing()
            .returning({ introductionId: pendingMoves.introductionId })
    if (written.length === 0) throw conflict(nothingPossible[input.move])
    await enqueueJobAt(tx, 'settle_moves', { batchId }, `settle_moves:${batchId}`, dueAt)
    for (const { introductionId } of written) {
      await recordAudit(tx, inner, {
        action: 'introduction.move_asked',
        subject: { kind: 'introduction', id: introductionId },
        details: { move: input.move, batch: batchId },
      })
    }
    return { asked: written.length, leftOut: input.introductionIds.length - written.length }
  })
}

function isPossible(
  move: QueueMove,
  { state, agreedAt }: Pick<typeof introductions.$inferSelect, 'state' | 'agreedAt'>,
): boolean {
  if (move === 'hand_over') return liveIntroductionStates.some((live) => live === state)
  return allowedTransitions(state, 'caseworker').includes(move) && (move !== 'approve' || agreedAt !== null)
}

function toRow(
  { keyring }: Pick<Context, 'keyring'>,
  asked: AskedMove,
  common: { introductionId: IntroductionId; batchId: MoveBatchId; askedBy: AccountId; dueAt: Date },
): typeof pendingMoves.$inferInsert {
  const id: PendingMoveId = newId()
  const note = asked.move === 'hand_over' ? asked.note : null
  return {
    ...common,
    id,
    move: asked.move,
    reason: asked.move === 'refuse' ? asked.reason : null,
    toId: asked.move === 'hand_over' ? asked.toId : null,
    note: note === null ? null : keyring.seal(pendingMoves.note, id, note),
  }
}

const nothingPossible: Record<QueueMove, string> = {
  start_review:
    'Rien à prendre en charge ici\u00a0: choisissez des mises en relation que personne n’a encore prises.',
  ask_resident: 'Prenez d’abord ces mises en relation en charge\u00a0: la personne est interrogée ensuite.',
  approve: 'Enregistrez d’abord l’accord de l’habitant·e\u00a0: sans lui, rien n’est transmis.',
  refuse: 'Ces mises en relation ne peuvent pas être refusées\u00a0: prenez-les d’abord en charge.',
  hand_over: 'Choisissez des mises en relation en cours\u00a0: ce qui est terminé ne se confie pas.',
}
