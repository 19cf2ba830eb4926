import { and, eq, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { MoveBatchId } from '@/drizzle/ids'
import { pendingMoves } from '@/drizzle/schema'

/** Takes back what was asked and not done yet. @throws DomainError `conflict` when nothing of it still waits. */
export async function undoMoves({
  ctx,
  input,
}: {
  ctx: Context
  input: { batchId: MoveBatchId }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const undone = await tx
      .delete(pendingMoves)
      .where(
        and(
          eq(pendingMoves.batchId, input.batchId),
          eq(pendingMoves.askedBy, accountId),
          isNull(pendingMoves.failure),
        ),
      )
      .returning({ introductionId: pendingMoves.introductionId, move: pendingMoves.move })
    if (undone.length === 0)
      throw conflict('Trop tard\u00a0: c’est déjà fait. L’historique dit ce qui a changé.')
    for (const { introductionId, move } of undone) {
      await recordAudit(tx, inner, {
        action: 'introduction.move_undone',
        subject: { kind: 'introduction', id: introductionId },
        details: { move },
      })
    }
  })
}
