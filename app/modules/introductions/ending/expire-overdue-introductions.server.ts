import { and, asc, eq, lt } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { introductions } from '@/drizzle/schema'
import { moveIntroduction } from '../workflow/move-introduction.server'

/** Ends approved introductions whose employer gave no news by the deadline. @returns how many were ended. */
export function expireOverdueIntroductions({ ctx }: { ctx: Context }): Promise<number> {
  authoriseRole(ctx.actor, 'system')
  return transact(ctx, async (tx) => {
    const overdue = await tx
      .select({ id: introductions.id })
      .from(introductions)
      .where(and(eq(introductions.state, 'approved'), lt(introductions.replyDueAt, ctx.clock.now())))
      .orderBy(asc(introductions.id))
      .for('update', { skipLocked: true })
    for (const { id } of overdue) await moveIntroduction(tx, ctx, id, { transition: 'expire' })
    return overdue.length
  })
}
