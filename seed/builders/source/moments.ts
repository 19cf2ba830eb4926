const hour = 60 * 60 * 1000

export function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + Math.round(hours * hour))
}

export function daysAfter(moment: Date, days: number): Date {
  return hoursAfter(moment, days * 24)
}

/** Calendar day, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
