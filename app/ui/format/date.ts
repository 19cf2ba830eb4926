import { nbsp } from './typography'

/** Everything the portal shows happens in Strasbourg, wherever the server or the phone is set. */
const timeZone = 'Europe/Paris'

const dayParts = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
})
const clockParts = new Intl.DateTimeFormat('fr-FR', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone,
})

const isoDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * A calendar day `YYYY-MM-DD`, or an instant (`Date`, ISO string with its offset). A bare day is read at noon UTC,
 * which is the same day in Paris all year.
 * @throws RangeError when it is neither.
 */
function toInstant(value: Date | string): Date {
  const instant =
    typeof value === 'string' ? new Date(isoDay.test(value) ? `${value}T12:00:00Z` : value) : value
  if (Number.isNaN(instant.getTime())) throw new RangeError('Not a date')
  return instant
}

function read(
  format: Intl.DateTimeFormat,
  value: Date | string,
): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(format.formatToParts(toInstant(value)).map((part) => [part.type, part.value]))
}

/** `12 mars`; the first of a month is `1er`. */
function dayAndMonth(value: Date | string): string {
  const { day, month } = read(dayParts, value)
  return `${day === '1' ? '1er' : day}${nbsp}${month}`
}

/** `jeudi 12 mars`. */
export function formatDay(value: Date | string): string {
  return `${read(dayParts, value).weekday} ${dayAndMonth(value)}`
}

/** `12 mars 2026`, for what is not of this year or stands in a record. */
export function formatDate(value: Date | string): string {
  return `${dayAndMonth(value)}${nbsp}${read(dayParts, value).year}`
}

/** `novembre 2026`. */
export function formatMonth(value: Date | string): string {
  const { month, year } = read(dayParts, value)
  return `${month}${nbsp}${year}`
}

/** `14 h 05`; midnight is `0 h 00`. */
export function formatTime(value: Date | string): string {
  const { hour, minute } = read(clockParts, value)
  return `${Number(hour)}${nbsp}h${nbsp}${minute}`
}

/** `jeudi 12 mars à 14 h 05`. */
export function formatDateTime(value: Date | string): string {
  return `${formatDay(value)} à ${formatTime(value)}`
}

/** `du 2 mars au 12 avril 2026`. */
export function formatPeriod(from: Date | string, to: Date | string): string {
  const sameYear = read(dayParts, from).year === read(dayParts, to).year
  return `du ${sameYear ? dayAndMonth(from) : formatDate(from)} au ${formatDate(to)}`
}

/** How long ago, only under a day (`il y a 5 min`, `il y a 3 h`); the day itself past that, or ahead of `now`. */
export function formatSince(value: Date | string, now: Date): string {
  const minutes = Math.floor((now.getTime() - toInstant(value).getTime()) / 60_000)
  if (minutes < 0 || minutes >= 24 * 60) return formatDay(value)
  if (minutes < 1) return 'à l’instant'
  if (minutes < 60) return `il y a ${minutes}${nbsp}min`
  return `il y a ${Math.floor(minutes / 60)}${nbsp}h`
}

/** `30 min`, `1 h`, `1 h 15`. */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return `${rest}${nbsp}min`
  return rest === 0 ? `${hours}${nbsp}h` : `${hours}${nbsp}h${nbsp}${String(rest).padStart(2, '0')}`
}

const isoParts = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone })

/** The day in Strasbourg as a date control holds it, `YYYY-MM-DD`. */
export function toDayValue(value: Date): string {
  return isoParts.format(value)
}

/** The hour in Strasbourg as a time control holds it, `HH:MM`. */
export function toTimeValue(value: Date): string {
  const { hour = '', minute = '' } = read(clockParts, value)
  return `${hour}:${minute}`
}
