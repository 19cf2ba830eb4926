import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { eventSignUps, fieldEvents, fieldEventStaff } from '@/drizzle/schema'
import type { EventSignUpWay } from '@/drizzle/vocabulary'
import { anySource, buildFieldEvent, insertRows, type Source } from '../builders/index.server'
import type { StagedCaseworker } from './staff.server'

export type StagedEvent = ReturnType<typeof buildFieldEvent>

/** An event that a caseworker has planned and where she is, with those who were signed up at it; today unless told. */
export async function plannedEvent(
  tx: Tx,
  caseworker: Pick<StagedCaseworker, 'accountId' | 'organisationId'>,
  {
    people = [],
    ...overrides
  }: Partial<Parameters<typeof buildFieldEvent>[0]> & {
    people?: readonly { residentId: ResidentId; way: EventSignUpWay }[]
  } = {},
  source: Source = anySource(),
): Promise<StagedEvent> {
  const { accountId, organisationId } = caseworker
  const event = buildFieldEvent({ organisationId, plannedBy: accountId, ...overrides }, source)
  await insertRows(tx, fieldEvents, [event])
  await insertRows(tx, fieldEventStaff, [{ eventId: event.id, accountId }])
  await insertRows(
    tx,
    eventSignUps,
    people.map((person) => ({ id: source.random.id(), eventId: event.id, ...person })),
  )
  return event
}
