import type { schemeEnrolments } from '@/drizzle/schema'
import { dayOf, type Source } from '../builders/index.server'
import type { WorldResident } from './make-residents'
import type { Caseworker } from './make-staff'

type Enrolment = typeof schemeEnrolments.$inferInsert

/** Who is in which scheme since she came, some in several, and some through another partner than the one who follows them. */
export function makeEnrolments(
  residents: readonly WorldResident[],
  caseworkers: readonly Caseworker[],
  { random }: Source,
): Enrolment[] {
  return residents.flatMap(({ resident: { id, organisationId, createdAt } }, index) => {
    const enter = (scheme: Enrolment['scheme'], through: Enrolment['organisationId'] | null) =>
      through === null
        ? []
        : [{ id: random.id(), residentId: id, scheme, organisationId: through, enteredOn: dayOf(createdAt) }]
    return [
      ...(index % 3 === 0 ? enter('iae', organisationId) : []),
      ...(index % 4 === 0
        ? enter('plie', caseworkers[index % caseworkers.length]?.organisationId ?? null)
        : []),
      ...(index % 7 === 0 ? enter('cej', organisationId) : []),
    ]
  })
}
