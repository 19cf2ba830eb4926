import type { IsoDate } from './documents'

const millisecondsPerDay = 86_400_000

/** Days since 1970 of a calendar day. */
export function toDay(date: IsoDate): number {
  return Date.parse(date) / millisecondsPerDay
}

export function toIsoDate(day: number): IsoDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}
