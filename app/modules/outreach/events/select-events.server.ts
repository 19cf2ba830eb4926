import { eq, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { fieldEvents, partnerOrganisations } from '@/drizzle/schema'

/** Events as `FieldEvent`, to be narrowed and ordered. */
export function selectEvents(tx: Tx) {
  const { id, title, place, heldOn, startsAt, endsAt, cancelledAt } = fieldEvents
  return tx
    .select({
      id,
      title,
      place,
      heldOn,
      startsAt,
      endsAt,
      organisation: partnerOrganisations.name,
      cancelled: sql<boolean>`${isNotNull(cancelledAt)}`,
    })
    .from(fieldEvents)
    .innerJoin(partnerOrganisations, eq(partnerOrganisations.id, fieldEvents.organisationId))
    .$dynamic()
}
