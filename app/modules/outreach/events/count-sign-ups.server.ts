import { and, count, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { guardCount, type GuardedCount } from '@/app/modules/matching/shared'
import type { Context } from '@/app/platform/context.server'
import { withActor } from '@/drizzle/client.server'
import type { FieldEventId } from '@/drizzle/ids'
import { consents, contactAttempts, eventSignUps } from '@/drizzle/schema'
import type { EventCounts } from '../shared'

/** @param exact whoever accompanies everybody could count the rows herself; for all others a count tells of nobody. */
export function guardFor(exact: boolean): (counted: number) => GuardedCount {
  return exact ? (counted) => ({ exactly: counted }) : guardCount
}

/** How many people were signed up at each of these events, whichever way. Counted as the portal. */
export async function countSignUps(
  ctx: Pick<Context, 'database'>,
  eventIds: readonly FieldEventId[],
): Promise<Map<FieldEventId, number>> {
  if (eventIds.length === 0) return new Map()
  const rows = await withActor(ctx.database, system, (tx) =>
    tx
      .select({ eventId: eventSignUps.eventId, people: count() })
      .from(eventSignUps)
      .where(inArray(eventSignUps.eventId, [...eventIds]))
      .groupBy(eventSignUps.eventId),
  )
  return new Map(rows.map(({ eventId, people }) => [eventId, people]))
}

/** What came of one event. Counted as the portal, whoever reaches whom. */
export function countOutcome(
  ctx: Pick<Context, 'database' | 'clock'>,
  eventId: FieldEventId,
  guard: (counted: number) => GuardedCount,
): Promise<EventCounts> {
  return withActor(ctx.database, system, async (tx) => {
    const ofEvent = eq(eventSignUps.eventId, eventId)
    const [people] = await tx
      .select({
        field: sql<number>`count(*) filter (where ${eventSignUps.way} = 'field')`.mapWith(Number),
        poster: sql<number>`count(*) filter (where ${eventSignUps.way} = 'poster')`.mapWith(Number),
      })
      .from(eventSignUps)
      .where(ofEvent)
    const [standing] = await tx
      .select({ visible: count() })
      .from(eventSignUps)
      .innerJoin(consents, eq(consents.residentId, eventSignUps.residentId))
      .where(
        and(
          ofEvent,
          eq(consents.purpose, 'visible_pool'),
          isNull(consents.withdrawnAt),
          gt(consents.expiresAt, ctx.clock.now()),
        ),
      )
    const [contacts] = await tx
      .select({
        visits: sql<number>`count(*) filter (where ${contactAttempts.channel} = 'visit')`.mapWith(Number),
        calls: sql<number>`count(*) filter (where ${contactAttempts.channel} = 'phone')`.mapWith(Number),
      })
      .from(eventSignUps)
      .innerJoin(contactAttempts, eq(contactAttempts.residentId, eventSignUps.residentId))
      .where(ofEvent)
    return {
      field: guard(people?.field ?? 0),
      poster: guard(people?.poster ?? 0),
      visible: guard(standing?.visible ?? 0),
      visits: guard(contacts?.visits ?? 0),
      calls: guard(contacts?.calls ?? 0),
    }
  })
}
