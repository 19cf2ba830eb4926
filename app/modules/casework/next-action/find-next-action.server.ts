import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { nextActions, staffMembers } from '@/drizzle/schema'
import type { NextActionKind } from '@/drizzle/vocabulary'

export interface NextAction {
  kind: NextActionKind
  /** `YYYY-MM-DD`. */
  dueOn: string
  setBy: string
  setAt: Date
}

/** What is to be done next for a person, and who said so; null when nothing is. */
export async function findNextAction({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<NextAction | null> {
  authorise(ctx.actor, 'casework.read')
  return transact(ctx, async (tx) => {
    const [row] = await tx
      .select({
        kind: nextActions.kind,
        dueOn: nextActions.dueOn,
        setBy: staffMembers.displayName,
        setAt: nextActions.setAt,
      })
      .from(nextActions)
      .innerJoin(staffMembers, eq(staffMembers.accountId, nextActions.setBy))
      .where(eq(nextActions.residentId, input.residentId))
    return row ?? null
  })
}
