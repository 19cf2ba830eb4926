import { and, asc, between, eq, isNull, sql } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { fieldEvents, fieldEventStaff } from '@/drizzle/schema'
import { daysAround } from '../limits'
import type { EventChoice } from '../shared'

/** Events of these days, those to come too: the page that offers them is shown without network on the day itself. */
export function listEventChoices({ ctx }: { ctx: Context }): Promise<EventChoice[]> {
  authorise(ctx.actor, 'casework.read')
  const { accountId, organisationId } = authoriseRole(ctx.actor, 'caseworker')
  const { id, title, place, heldOn, startsAt } = fieldEvents
  const now = ctx.clock.now()
  return transact(ctx, async (tx) => {
    const rows = await tx
      .select({
        id,
        title,
        place,
        heldOn,
        startsAt,
        mine: sql<boolean>`${fieldEvents.organisationId} = ${organisationId} or ${fieldEventStaff.accountId} is not null`,
      })
      .from(fieldEvents)
      .leftJoin(
        fieldEventStaff,
        and(eq(fieldEventStaff.eventId, id), eq(fieldEventStaff.accountId, accountId)),
      )
      .where(
        and(
          isNull(fieldEvents.cancelledAt),
          between(heldOn, parisDate(addDays(now, -daysAround)), parisDate(addDays(now, daysAround))),
        ),
      )
      .orderBy(asc(heldOn), asc(startsAt), asc(id))
    return rows.map(({ title: name, place: where, ...row }) => ({ ...row, label: `${name}, ${where}` }))
  })
}
