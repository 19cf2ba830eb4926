import { asc } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, OrganisationId } from '@/drizzle/ids'
import { residents } from '@/drizzle/schema'
import { daysAfter, type Source } from '../builders/index.server'
import { plannedEvent } from '../scenarios/index.server'

/** Where the Cité was and will be: one that is over with whom it brought, for each organisation one of today, one to come, one cancelled. */
export async function addEvents(
  tx: Tx,
  caseworkers: readonly { accountId: AccountId; organisationId: OrganisationId }[],
  source: Source,
): Promise<void> {
  const [lead] = caseworkers
  if (lead === undefined) return
  const { random, now } = source
  const known = await tx.select({ residentId: residents.id }).from(residents).orderBy(asc(residents.id))
  const people = random
    .sample(known, Math.min(known.length, 9))
    .map((person, index) => ({ ...person, way: index % 3 === 0 ? ('poster' as const) : ('field' as const) }))
  await plannedEvent(tx, lead, { inDays: -6, people }, source)
  const firsts = caseworkers.filter(
    ({ organisationId }, index) =>
      caseworkers.findIndex((each) => each.organisationId === organisationId) === index,
  )
  for (const caseworker of firsts) {
    await plannedEvent(
      tx,
      caseworker,
      { title: 'Pied d’immeuble', place: 'Place André-Maurois', startsAt: '10:00', endsAt: '18:00' },
      source,
    )
  }
  await plannedEvent(
    tx,
    lead,
    { inDays: 5, title: 'Forum des métiers', place: 'Gymnase de Cronenbourg', startsAt: '09:30' },
    source,
  )
  await plannedEvent(tx, lead, { inDays: 9, cancelledAt: daysAfter(now, -1) }, source)
}
