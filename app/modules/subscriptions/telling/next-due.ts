import { addDays, parisDate } from '@/app/platform/clock'
import type { Cadence } from '@/drizzle/vocabulary'

const parisHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  hourCycle: 'h23',
})

/**
 * The first moment after this one at which somebody may be written to: seven in the morning in Strasbourg, of any day or of
 * a Monday, whatever the clocks there did in between. With `instant` it is this very moment.
 */
export function nextDue(cadence: Cadence, after: Date): Date {
  if (cadence === 'instant') return after
  // At noon, a day more or less is a calendar day more or less.
  let noon = new Date(`${parisDate(after)}T12:00:00Z`)
  for (;;) {
    const due = sevenInParis(noon.toISOString().slice(0, 10))
    if (due > after && (cadence === 'daily' || noon.getUTCDay() === 1)) return due
    noon = addDays(noon, 1)
  }
}

/** @param day `YYYY-MM-DD` */
function sevenInParis(day: string): Date {
  const inSummer = new Date(`${day}T05:00:00Z`)
  return parisHour.format(inSummer) === '07' ? inSummer : new Date(`${day}T06:00:00Z`)
}
