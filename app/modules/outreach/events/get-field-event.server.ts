import { asc, eq, isNotNull, and } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { readIdentities } from '@/app/modules/profiles/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { FieldEventId, ResidentId } from '@/drizzle/ids'
import {
  eventSignUps,
  fieldEvents,
  fieldEventStaff,
  priorityNeighbourhoods,
  residents,
  staffMembers,
} from '@/drizzle/schema'
import type { EventSignUpWay } from '@/drizzle/vocabulary'
import type { EventCounts, FieldEvent } from '../shared'
import { countOutcome, guardFor } from './count-sign-ups.server'
import { selectEvents } from './select-events.server'
import { seesEveryone } from './sees-everyone.server'

export interface FieldEventFile extends FieldEvent {
  neighbourhood: string | null
  /** Names of who is there. */
  staff: string[]
  /** By the reader: an event that is over, or another organisation's, stays as it is. */
  cancellable: boolean
  counts: EventCounts
  /** Whom the reader reaches, by name; each name read is audited. */
  people: { residentId: ResidentId; name: string; way: EventSignUpWay; leadCaseworker: string | null }[]
}

/** @throws DomainError `not_found` */
export async function getFieldEvent({
  ctx,
  input: { eventId },
}: {
  ctx: Context
  input: { eventId: FieldEventId }
}): Promise<FieldEventFile> {
  authorise(ctx.actor, 'casework.read')
  const { organisationId } = authoriseRole(ctx.actor, 'caseworker')
  const { everyone, ...file } = await transact(ctx, async (tx, inner) => {
    const [event] = await selectEvents(tx).where(eq(fieldEvents.id, eventId))
    const [more] = await tx
      .select({ heldBy: fieldEvents.organisationId, neighbourhood: priorityNeighbourhoods.label })
      .from(fieldEvents)
      .leftJoin(priorityNeighbourhoods, eq(priorityNeighbourhoods.code, fieldEvents.neighbourhood))
      .where(eq(fieldEvents.id, eventId))
    if (!event || !more) throw notFound()
    const staff = await tx
      .select({ name: staffMembers.displayName })
      .from(fieldEventStaff)
      .innerJoin(staffMembers, eq(staffMembers.accountId, fieldEventStaff.accountId))
      .where(eq(fieldEventStaff.eventId, eventId))
      .orderBy(asc(staffMembers.displayName))
    const seen = await tx
      .select({
        residentId: residents.id,
        way: eventSignUps.way,
        leadCaseworker: staffMembers.displayName,
      })
      .from(eventSignUps)
      .innerJoin(residents, eq(residents.id, eventSignUps.residentId))
      .leftJoin(staffMembers, eq(staffMembers.accountId, residents.leadCaseworkerId))
      .where(and(eq(eventSignUps.eventId, eventId), isNotNull(eventSignUps.residentId)))
    const names =
      seen.length === 0
        ? new Map<ResidentId, { givenName: string; familyName: string }>()
        : await readIdentities(tx, inner, {
            residentIds: seen.map(({ residentId }) => residentId),
            purpose: 'event_list',
          })
    const everyone = await seesEveryone(tx)
    return {
      ...event,
      neighbourhood: more.neighbourhood,
      staff: staff.map(({ name }) => name),
      cancellable:
        !event.cancelled &&
        event.heldOn >= parisDate(ctx.clock.now()) &&
        (everyone || more.heldBy === organisationId),
      people: seen
        .flatMap((row) => {
          const read = names.get(row.residentId)
          return read === undefined ? [] : [{ ...row, name: `${read.familyName} ${read.givenName}` }]
        })
        .toSorted((one, other) => one.name.localeCompare(other.name, 'fr')),
      everyone,
    }
  })
  return { ...file, counts: await countOutcome(ctx, eventId, guardFor(everyone)) }
}
