import { and, eq, gte, isNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { addDays, parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { withActor } from '@/drizzle/client.server'
import type { FieldEventId } from '@/drizzle/ids'
import { fieldEvents } from '@/drizzle/schema'
import { posterDays } from '../limits'

export interface PosterEvent {
  id: FieldEventId
  title: string
  place: string
}

/** The event whose poster somebody has read; null for a code that is none, is past its time, or is of a cancelled one. */
export async function findPosterEvent({
  ctx,
  input: { code },
}: {
  ctx: Pick<Context, 'database' | 'clock'>
  input: { code: string | null }
}): Promise<PosterEvent | null> {
  if (code === null) return null
  const { id, title, place, heldOn, cancelledAt } = fieldEvents
  const [event] = await withActor(ctx.database, system, (tx) =>
    tx
      .select({ id, title, place })
      .from(fieldEvents)
      .where(
        and(
          eq(fieldEvents.code, code),
          isNull(cancelledAt),
          gte(heldOn, parisDate(addDays(ctx.clock.now(), -posterDays))),
        ),
      ),
  )
  return event ?? null
}
