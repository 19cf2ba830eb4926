import type { IsoDate, OfferCriteria } from '@/search/documents'

/**
 * The demand whose people are counted for an offer that is being written. The first day of work is counted as the last
 * of its month: two demands a day apart differ by those who are free from that very day, who are often one person,
 * and whichever count passes a step of five between the two answers for her what the rest of the demand asks.
 */
export function countedDemand(criteria: OfferCriteria): OfferCriteria {
  const { startsOn } = criteria
  return startsOn === null ? criteria : { ...criteria, startsOn: endOfMonth(startsOn) }
}

function endOfMonth(day: IsoDate): IsoDate {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
