import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { system, type CaseworkerActor } from '@/app/modules/access/shared'
import {
  approveIntroduction,
  askResident,
  refuseIntroduction,
  startReview,
} from '@/app/modules/introductions/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { isDomainError } from '@/app/platform/errors'
import { withActor, type Tx } from '@/drizzle/client.server'
import type { AccountId, MoveBatchId } from '@/drizzle/ids'
import { accounts, pendingMoves, staffMembers } from '@/drizzle/schema'
import { giveIntroduction } from '../handover/hand-over-introduction.server'

type PendingMove = typeof pendingMoves.$inferSelect

/**
 * Does what was asked of a batch and not taken back, each row in one transaction with the end of its waiting: it is done once,
 * or not at all, whatever happens to the job. It acts as whoever asked, if she is still a caseworker. A row that
 * the verb refuses keeps the reason for her to read, and leaves after a day.
 */
export async function settleMoves({
  ctx,
  input,
}: {
  ctx: Context
  input: { batchId: MoveBatchId }
}): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const rows = await withActor(ctx.database, system, async (tx) => {
    await tx
      .delete(pendingMoves)
      .where(and(isNotNull(pendingMoves.failure), lt(pendingMoves.dueAt, addDays(ctx.clock.now(), -1))))
    return tx
      .select()
      .from(pendingMoves)
      .where(and(eq(pendingMoves.batchId, input.batchId), isNull(pendingMoves.failure)))
      .orderBy(pendingMoves.introductionId)
  })
  for (const row of rows) {
    const actor = await findCaseworker(ctx, row.askedBy)
    const failure =
      actor === null
        ? 'Votre compte n’est plus celui d’un·e conseiller·ère.'
        : await settle({ ...ctx, actor }, row)
    if (failure === null) continue
    await withActor(ctx.database, system, (tx) =>
      tx.update(pendingMoves).set({ failure, note: null }).where(eq(pendingMoves.id, row.id)),
    )
  }
}

/** @returns why not, in French, or null when it is done or was taken back meanwhile. */
async function settle(ctx: Context, row: PendingMove): Promise<string | null> {
  try {
    await transact(ctx, async (tx, inner) => {
      if (await takeFromWaiting(tx, row)) await doMove(tx, inner, row)
    })
    return null
  } catch (error) {
    if (!isDomainError(error)) throw error
    return error.message
  }
}

async function takeFromWaiting(tx: Tx, { id }: PendingMove): Promise<boolean> {
  const taken = await tx
    .delete(pendingMoves)
    .where(and(eq(pendingMoves.id, id), isNull(pendingMoves.failure)))
    .returning({ id: pendingMoves.id })
  return taken.length > 0
}

async function doMove(tx: Tx, ctx: Context, row: PendingMove): Promise<void> {
  const { introductionId, move, reason, toId } = row
  switch (move) {
    case 'start_review':
      return startReview({ ctx, input: { introductionId } })
    case 'ask_resident':
      return askResident({ ctx, input: { introductionId } })
    case 'approve':
      return approveIntroduction({ ctx, input: { introductionId } })
    case 'refuse':
      if (reason === null) throw new Error('a refusal waits without its reason')
      return refuseIntroduction({ ctx, input: { introductionId, reason } })
    case 'hand_over': {
      if (toId === null) throw new Error('a hand-over waits without its receiver')
      const note = row.note && ctx.keyring.open(pendingMoves.note, row.id, row.note)
      return giveIntroduction(tx, ctx, { introductionId, toId, note })
    }
  }
}

function findCaseworker(
  ctx: Pick<Context, 'database'>,
  accountId: AccountId,
): Promise<CaseworkerActor | null> {
  return withActor(ctx.database, system, async (tx) => {
    const [row] = await tx
      .select({ organisationId: staffMembers.organisationId })
      .from(staffMembers)
      .innerJoin(accounts, eq(accounts.id, staffMembers.accountId))
      .where(and(eq(accounts.id, accountId), eq(accounts.role, 'caseworker'), isNull(accounts.disabledAt)))
    return row ? { role: 'caseworker', accountId, ...row } : null
  })
}
