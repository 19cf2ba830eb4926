/** Last day of the quarter after the one of `today`, both `YYYY-MM-DD`: what is decided now is paid for by then. */
export function endOfNextQuarter(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const quarter = Math.floor((month - 1) / 3)
  // Day 0 of a month is the last one of the month before.
  return new Date(Date.UTC(year, (quarter + 2) * 3, 0)).toISOString().slice(0, 10)
}
