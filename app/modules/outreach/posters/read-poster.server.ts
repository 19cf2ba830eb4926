import { and, eq, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { FieldEventId } from '@/drizzle/ids'
import { fieldEvents } from '@/drizzle/schema'
import { selectEvents } from '../events/select-events.server'
import type { FieldEvent } from '../shared'
import { posterAddress } from './poster-address'

/** What stands on the poster of an event. @throws DomainError `not_found`, also for one that is cancelled. */
export function readPoster({
  ctx,
  input: { eventId },
}: {
  ctx: Context
  input: { eventId: FieldEventId }
}): Promise<{ event: FieldEvent; address: string }> {
  authorise(ctx.actor, 'casework.read')
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx) => {
    const wanted = and(eq(fieldEvents.id, eventId), isNull(fieldEvents.cancelledAt))
    const [event] = await selectEvents(tx).where(wanted)
    const [row] = await tx.select({ code: fieldEvents.code }).from(fieldEvents).where(wanted)
    if (!event || !row) throw notFound()
    return { event, address: posterAddress(ctx.settings.publicUrl, row.code) }
  })
}
