/** Where the time comes from, so that tests and simulations can set it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

const day = 24 * 60 * 60 * 1000

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * day)
}

export function addMinutes(date: Date, minutes: number): Date {
  return new Date(date.getTime() + minutes * 60 * 1000)
}

const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })

const longDay = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'long' })

/** `12 mars 2026`; the first of a month is `1er`. @param date a moment, or a calendar day `YYYY-MM-DD`. */
export function frenchDate(date: Date | string): string {
  const moment = typeof date === 'string' ? new Date(`${date}T12:00:00Z`) : date
  return longDay.format(moment).replace(/^1 /u, '1er ')
}

/** Calendar day in Strasbourg, `YYYY-MM-DD`: what a date typed in a form is compared with. */
export function parisDate(date: Date): string {
  return parisDay.format(date)
}
