import { and, asc, eq, gt } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { introductions } from '@/drizzle/schema'
import { reminderDays } from '../shared'

/**
 * Job: asks for the mail of each introduction whose deadline is near. Days are those of the calendar in Strasbourg, so that a change
 * of hour moves nothing. Run late, it asks for the nearest reminder only; run twice, for the same mail, which goes out once.
 */
export function remindEmployers({ ctx }: { ctx: Context }): Promise<number> {
  authoriseRole(ctx.actor, 'system')
  return transact(ctx, async (tx) => {
    const now = ctx.clock.now()
    const today = parisDate(now)
    const open = await tx
      .select({ id: introductions.id, replyDueAt: introductions.replyDueAt })
      .from(introductions)
      .where(and(eq(introductions.state, 'approved'), gt(introductions.replyDueAt, now)))
      .orderBy(asc(introductions.id))
    let asked = 0
    for (const { id, replyDueAt } of open) {
      const due = replyDueAt === null ? null : parisDate(replyDueAt)
      const days = reminderDays
        .toSorted((a, b) => a - b)
        .find((each) => due !== null && due <= dayAfter(today, each))
      if (days === undefined) continue
      asked += 1
      await enqueueJob(tx, 'remind_of_reply', { introductionId: id, days }, `remind_of_reply:${id}:${days}`)
    }
    return asked
  })
}

/** Calendar day, `YYYY-MM-DD`. */
function dayAfter(day: string, days: number): string {
  return addDays(new Date(`${day}T12:00:00Z`), days)
    .toISOString()
    .slice(0, 10)
}
