import { addDays, type Clock } from '@/app/platform/clock'

/** The portal's clock while a year is played: it stands still until it is moved, and only moves ahead. */
export interface YearClock extends Clock {
  /** Whole days since the year began. */
  readonly day: number
  readonly start: Date
  /** @param hour of Greenwich, may be broken. */
  goTo(day: number, hour: number): void
}

const hour = 60 * 60 * 1000

/** @param start midnight, by Greenwich, of the first day. */
export function createYearClock(start: Date): YearClock {
  let now = start
  let today = 0
  return {
    start,
    get day() {
      return today
    },
    now: () => now,
    goTo(day, hours) {
      const next = new Date(addDays(start, day).getTime() + hours * hour)
      if (next < now) throw new RangeError('a year is not played backwards')
      today = day
      now = next
    },
  }
}

/** The first Monday after a moment: the databases' own clock must never be ahead of the year's. */
export function mondayAfter(moment: Date): Date {
  const midnight = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()))
  return addDays(midnight, ((8 - midnight.getUTCDay()) % 7) + (midnight.getUTCDay() === 1 ? 7 : 0))
}
