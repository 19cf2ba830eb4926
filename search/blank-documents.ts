import type { OccupationCode, OfferCriteria, ProfileDocument } from './documents'

/** An offer that asks for nothing but its occupation: no gate, every part neutral but the occupation. */
export function blankOffer(occupation: OccupationCode): OfferCriteria {
  return {
    occupation,
    skills: [],
    licences: [],
    certificates: [],
    languages: [],
    contract: null,
    slots: null,
    startsOn: null,
    experienceMonths: null,
    workplaceCell: null,
    pool: null,
  }
}

/** A profile of which nothing is known yet: it passes every gate but a pool's, as "to be checked". */
export function blankProfile(id: string): ProfileDocument {
  return {
    id,
    skills: [],
    occupationsSought: [],
    occupationsHeld: [],
    licences: null,
    certificates: null,
    languages: null,
    contracts: null,
    availability: null,
    availableFrom: null,
    homeCell: null,
    travelLimits: null,
    pools: [],
    exposure: 0,
  }
}
