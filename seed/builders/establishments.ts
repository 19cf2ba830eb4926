import type { AccountId, EstablishmentId } from '@/drizzle/ids'
import type { establishmentMembers, establishments, workplaces } from '@/drizzle/schema'
import { places, type Place } from '../reference'
import { daysAfter } from './source/moments'
import { anySource, type Source } from './source/random'

type Establishment = typeof establishments.$inferSelect
type Workplace = typeof workplaces.$inferSelect

export interface BuiltEstablishment {
  establishment: Establishment
  member: typeof establishmentMembers.$inferSelect
  workplace: Workplace
}

/** Confirmed unless told, with one member (who registered it) and one workplace near Hautepierre. */
export function buildEstablishment(
  {
    workplace = {},
    ...overrides
  }: Partial<Establishment> & { registeredBy: AccountId; workplace?: Partial<Workplace> },
  source: Source = anySource(),
): BuiltEstablishment {
  const { random, now } = source
  const registeredAt = overrides.registeredAt ?? daysAfter(now, -90)
  const decided = overrides.status !== 'pending'
  const establishment: Establishment = {
    id: random.id(),
    siret: inventedSiret(source),
    name: 'Ateliers Brumegivre',
    status: 'confirmed',
    registeredAt,
    decidedBy: null,
    decidedAt: decided ? daysAfter(registeredAt, 2) : null,
    ...overrides,
  }
  return {
    establishment,
    member: { establishmentId: establishment.id, accountId: establishment.registeredBy },
    workplace: buildWorkplace({ ...workplace, establishmentId: establishment.id }, source),
  }
}

export function buildWorkplace(
  overrides: Partial<Workplace> & { establishmentId: EstablishmentId },
  { random }: Source = anySource(),
): Workplace {
  return { id: random.id(), ...locate(workplaceOf('zone-oberhausbergen')), ...overrides }
}

/** @throws {RangeError} when the reference has no such workplace. */
export function workplaceOf(code: string): Place {
  const place = places.workplaces.find((candidate) => candidate.code === code)
  if (!place) throw new RangeError(`no workplace ${code}`)
  return place
}

export function locate(place: Place): Pick<Workplace, 'label' | 'communeCode' | 'cell'> {
  return { label: place.name, communeCode: place.commune, cell: place.cells[0] ?? null }
}

/** Valid by its check digits, and nobody's: no SIREN begins with three zeros. */
export function inventedSiret({ random }: Source): string {
  const siren = withCheckDigit(`000${random.integer(0, 99_999).toString().padStart(5, '0')}`)
  return withCheckDigit(`${siren}${random.integer(1, 9999).toString().padStart(4, '0')}`)
}

/** Luhn's formula (ISO/IEC 7812-1, annex B), which INSEE uses for SIREN and SIRET. */
function withCheckDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .map(Number)
    .map((digit, position) => (position % 2 === 0 ? digit * 2 : digit))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}
