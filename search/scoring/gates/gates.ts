/**
 * What decides whether a person is proposed for an offer, before any score. An offer that does not ask has no
 * gate, and what is not known never closes one. Consent is not here: only visible people have a document.
 */
import { contractKinds, type ContractKind } from '@/drizzle/vocabulary'
import type { IsoDate, OfferCriteria, ProfileDocument, WeeklySlots } from '../../documents'
import { covers, lackingSlots, noSlots } from '../../weekly-slots'
import type { Trip, Trips } from '../trips'
import { checkRequirements, type GateState, type RequirementGate } from './requirement-gates'

export type Gate =
  | { gate: 'pool'; state: 'open' | 'closed'; pool: string }
  | { gate: 'contract'; state: GateState; asked: ContractKind; accepted: ContractKind[] | null }
  /** `lacking`: asked slots that are not among hers, null when hers are not known. */
  | { gate: 'slots'; state: GateState; asked: WeeklySlots; lacking: WeeklySlots | null }
  | { gate: 'start'; state: GateState; startsOn: IsoDate; availableFrom: IsoDate | null }
  | RequirementGate
  | { gate: 'travel'; state: 'open' | 'closed'; trips: Trip[] }
  | { gate: 'travel'; state: 'unknown'; missing: 'home' | 'limits' }

export type GateName = Gate['gate']

export const isClosed = ({ state }: Pick<Gate, 'state'>): boolean => state === 'closed'

/** In the order in which they are shown. */
export function checkGates(offer: OfferCriteria, profile: ProfileDocument, trips: Trips): Gate[] {
  return [
    ...checkPool(offer, profile),
    ...checkContract(offer, profile),
    ...checkSlots(offer, profile),
    ...checkStart(offer, profile),
    ...checkRequirements(offer, profile),
    ...checkTravel(trips),
  ]
}

function checkPool({ pool }: OfferCriteria, { pools }: ProfileDocument): Gate[] {
  return pool === null ? [] : [{ gate: 'pool', state: openIf(pools.includes(pool)), pool }]
}

function checkContract({ contract }: OfferCriteria, { contracts }: ProfileDocument): Gate[] {
  if (contract === null) return []
  const state = contracts === null ? 'unknown' : openIf(contracts.includes(contract))
  return [{ gate: 'contract', state, asked: contract, accepted: inOrder(contracts) }]
}

/** As the vocabulary lists them, so that a result does not tell in which order a list was kept. */
function inOrder(contracts: ContractKind[] | null): ContractKind[] | null {
  return contracts === null ? null : contractKinds.filter((kind) => contracts.includes(kind))
}

function checkSlots({ slots }: OfferCriteria, { availability }: ProfileDocument): Gate[] {
  if (slots === null || slots === noSlots) return []
  if (availability === null) return [{ gate: 'slots', state: 'unknown', asked: slots, lacking: null }]
  const lacking = lackingSlots(availability, slots)
  return [{ gate: 'slots', state: openIf(covers(availability, slots)), asked: slots, lacking }]
}

function checkStart({ startsOn }: OfferCriteria, { availableFrom }: ProfileDocument): Gate[] {
  if (startsOn === null) return []
  // ISO dates sort as text.
  const state = availableFrom === null ? 'unknown' : openIf(availableFrom <= startsOn)
  return [{ gate: 'start', state, startsOn, availableFrom }]
}

export function checkTravel(trips: Trips): Gate[] {
  if (trips.known) {
    return [{ gate: 'travel', state: openIf(trips.byMode.some((trip) => trip.fits)), trips: trips.byMode }]
  }
  return trips.missing === 'workplace' ? [] : [{ gate: 'travel', state: 'unknown', missing: trips.missing }]
}

function openIf(holds: boolean): 'open' | 'closed' {
  return holds ? 'open' : 'closed'
}
