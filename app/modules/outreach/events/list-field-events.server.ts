import { asc, count, desc, gte, lt } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import type { GuardedCount } from '@/app/modules/matching/shared'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { fieldEvents } from '@/drizzle/schema'
import { eventsPerPage } from '../limits'
import type { FieldEvent } from '../shared'
import { countSignUps, guardFor } from './count-sign-ups.server'
import { selectEvents } from './select-events.server'
import { seesEveryone } from './sees-everyone.server'

export interface FieldEventPage {
  rows: (FieldEvent & { signedUp: GuardedCount })[]
  total: number
  pageCount: number
}

/**
 * Events to come, the next one first, or those that are over, the last one first; cancelled ones among them.
 * @param input.page from 1; past the end it is empty.
 */
export async function listFieldEvents({
  ctx,
  input: { over, page },
}: {
  ctx: Context
  input: { over: boolean; page: number }
}): Promise<FieldEventPage> {
  authorise(ctx.actor, 'casework.read')
  authoriseRole(ctx.actor, 'caseworker')
  const today = parisDate(ctx.clock.now())
  const { rows, total, everyone } = await transact(ctx, async (tx) => {
    const where = over ? lt(fieldEvents.heldOn, today) : gte(fieldEvents.heldOn, today)
    const direction = over ? desc : asc
    const [counted] = await tx.select({ total: count() }).from(fieldEvents).where(where)
    return {
      rows: await selectEvents(tx)
        .where(where)
        .orderBy(direction(fieldEvents.heldOn), direction(fieldEvents.startsAt), asc(fieldEvents.id))
        .limit(eventsPerPage)
        .offset((page - 1) * eventsPerPage),
      total: counted?.total ?? 0,
      everyone: await seesEveryone(tx),
    }
  })
  const people = await countSignUps(
    ctx,
    rows.map(({ id }) => id),
  )
  const guard = guardFor(everyone)
  return {
    rows: rows.map((row) => ({ ...row, signedUp: guard(people.get(row.id) ?? 0) })),
    total,
    pageCount: Math.max(1, Math.ceil(total / eventsPerPage)),
  }
}
