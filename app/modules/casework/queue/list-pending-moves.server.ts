import { asc } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId, MoveBatchId } from '@/drizzle/ids'
import { pendingMoves } from '@/drizzle/schema'
import type { QueueMove } from '@/drizzle/vocabulary'

export interface PendingMoves {
  /** What the reader asked and can take back, the first due first. */
  own: { batchId: MoveBatchId; move: QueueMove; count: number; dueAt: Date }[]
  /** What of hers could not be done in the last day, and why. */
  failed: { introductionId: IntroductionId; failure: string }[]
  /** What is about to happen to an introduction, whoever asked. */
  moveOf: Record<IntroductionId, QueueMove>
}

export async function listPendingMoves({ ctx }: { ctx: Context }): Promise<PendingMoves> {
  authorise(ctx.actor, 'casework.read')
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx) => {
    const rows = await tx.select().from(pendingMoves).orderBy(asc(pendingMoves.dueAt), pendingMoves.id)
    const own = new Map<MoveBatchId, PendingMoves['own'][number]>()
    for (const { batchId, move, dueAt, askedBy, failure } of rows) {
      if (askedBy !== accountId || failure !== null) continue
      own.set(batchId, { batchId, move, dueAt, count: (own.get(batchId)?.count ?? 0) + 1 })
    }
    return {
      own: [...own.values()],
      failed: rows.flatMap(({ introductionId, failure, askedBy }) =>
        failure === null || askedBy !== accountId ? [] : [{ introductionId, failure }],
      ),
      moveOf: Object.fromEntries(
        rows
          .filter(({ failure }) => failure === null)
          .map(({ introductionId, move }) => [introductionId, move]),
      ),
    }
  })
}
