import { and, eq, gte, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, notFound } from '@/app/platform/errors'
import type { FieldEventId } from '@/drizzle/ids'
import { fieldEvents } from '@/drizzle/schema'

/**
 * An event that will not be held. It stays in the list, and whoever was signed up at it stays counted.
 * @throws DomainError `not_found`; `conflict` for one that is over, cancelled already, or another organisation's.
 */
export function cancelFieldEvent({
  ctx,
  input: { eventId },
}: {
  ctx: Context
  input: { eventId: FieldEventId }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  const now = ctx.clock.now()
  return transact(ctx, async (tx, inner) => {
    if ((await tx.$count(fieldEvents, eq(fieldEvents.id, eventId))) === 0) throw notFound()
    const [cancelled] = await tx
      .update(fieldEvents)
      .set({ cancelledAt: now })
      .where(
        and(
          eq(fieldEvents.id, eventId),
          isNull(fieldEvents.cancelledAt),
          gte(fieldEvents.heldOn, parisDate(now)),
        ),
      )
      .returning({ id: fieldEvents.id })
    if (!cancelled) {
      throw conflict('Cet événement est passé, déjà annulé, ou c’est celui d’une autre structure.')
    }
    await recordAudit(tx, inner, {
      action: 'field_event.cancelled',
      subject: { kind: 'field_event', id: eventId },
    })
  })
}
