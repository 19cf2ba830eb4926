import { authoriseRole } from '@/app/modules/access/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { checkIns } from '@/drizzle/schema'
import { findDueCheckIns } from './due-check-ins.server'
import { askEveryDays } from './rhythm'

/**
 * Job, once a day: writes down a question to everybody whose turn it is, and has each sent.
 * @param input.most at most so many of them: a demo shows the mail, and need not write to half a town.
 * @param input.every days between two questions; a played year tries others.
 * @returns how many are asked.
 */
export function askCheckIns({
  ctx,
  input: { most = Infinity, every = askEveryDays } = {},
}: {
  ctx: Context
  input?: { most?: number; every?: number } | undefined
}): Promise<number> {
  authoriseRole(ctx.actor, 'system')
  const now = ctx.clock.now()
  return transact(ctx, async (tx) => {
    const due = (await findDueCheckIns(tx, now, every)).slice(0, most)
    if (due.length === 0) return 0
    const asked = await tx
      .insert(checkIns)
      .values(due.map(({ residentId }) => ({ residentId, askedOn: parisDate(now) })))
      .onConflictDoNothing()
      .returning({ checkInId: checkIns.id })
    for (const { checkInId } of asked) {
      await enqueueJob(tx, 'send_check_in', { checkInId }, `check-in:${checkInId}`)
    }
    return asked.length
  })
}
