import { addDays, parisDate } from '@/app/platform/clock'

/** Days of Strasbourg, `YYYY-MM-DD`, both included. */
export interface Span {
  from: string
  to: string
}

export interface Period extends Span {
  kind: 'month' | 'quarter' | 'year' | 'dates'
  /** The last day is today: what it counts is not over. */
  running: boolean
  /** As many days just before, or as far into the month, the quarter or the year before. */
  previous: Span
  /** Of the month, the quarter or the year, as an address says it: `2026-11`, `2026-T4`, `2026`; null for two dates. */
  code: string | null
}

const monthForm = /^(\d{4})-(0[1-9]|1[0-2])$/u
const quarterForm = /^(\d{4})-T([1-4])$/u
const yearForm = /^\d{4}$/u
const dayForm = /^\d{4}-\d{2}-\d{2}$/u

/** Longest that may be looked at: two years, which is as long as people are kept without a sign. */
export const longestPeriod = 731

/** What of an address is no period: the month, quarter or year that it names, or its two days. */
export type WrongPeriod = 'named' | 'dates'

/**
 * What an address asks for: a month, a quarter, a year, or two days. What it does not say, or says wrongly, is the quarter of
 * `now`. Nothing after today is looked at.
 */
export function readPeriod(
  asked: { period: string | null; from: string | null; to: string | null },
  now: Date,
): { period: Period; wrong: WrongPeriod | null } {
  const today = parisDate(now)
  const { period, from, to } = asked
  if (from !== null && to !== null && (from !== '' || to !== '')) {
    const dates = readDates({ from, to }, today)
    return { period: dates ?? quarterOf(today, today), wrong: dates === null ? 'dates' : null }
  }
  const named = period === null || period === '' ? quarterOf(today, today) : readNamed(period, today)
  return { period: named ?? quarterOf(today, today), wrong: named === null ? 'named' : null }
}

function readNamed(code: string, today: string): Period | null {
  if (monthForm.test(code)) return `${code}-01` > today ? null : monthOf(`${code}-01`, today)
  const quarter = quarterForm.exec(code)
  if (quarter) {
    const month = (Number(quarter[2]) - 1) * 3
    const from = isoDay(Date.UTC(Number(quarter[1]), month, 1))
    return from > today ? null : quarterOf(from, today)
  }
  if (!yearForm.test(code) || `${code}-01-01` > today) return null
  const before = String(Number(code) - 1)
  return cut('year', code, yearSpan(code), yearSpan(before), today)
}

const yearSpan = (year: string): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** So many whole months of a year. @param start from 0; before it, months of the year before. */
const monthsFrom = (year: number, start: number, count: number): Span => ({
  from: isoDay(Date.UTC(year, start, 1)),
  to: isoDay(Date.UTC(year, start + count, 0)),
})

function monthOf(day: string, today: string): Period {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return cut('month', day.slice(0, 7), monthsFrom(year, month - 1, 1), monthsFrom(year, month - 2, 1), today)
}

/** The quarter in which a day lies. */
function quarterOf(day: string, today: string): Period {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = Math.floor((month - 1) / 3) * 3
  const code = `${year}-T${first / 3 + 1}`
  return cut('quarter', code, monthsFrom(year, first, 3), monthsFrom(year, first - 3, 3), today)
}

/** What can be chosen, latest first, each as an address says it. */
export interface PeriodChoices {
  months: string[]
  quarters: string[]
  years: string[]
}

/** Every month, quarter and year from the one in which `since` lies to the one that runs. @param since `YYYY-MM-DD`, not after `now`. */
export function listPeriods(since: string, now: Date): PeriodChoices {
  const today = parisDate(now)
  const months: string[] = []
  for (let day = today; day.slice(0, 7) >= since.slice(0, 7); day = shift(`${day.slice(0, 7)}-01`, -1)) {
    months.push(day.slice(0, 7))
  }
  const once = (codes: string[]) => [...new Set(codes)]
  return {
    months,
    quarters: once(months.flatMap((month) => quarterOf(`${month}-01`, today).code ?? [])),
    years: once(months.map((month) => month.slice(0, 4))),
  }
}

function readDates({ from, to }: Span, today: string): Period | null {
  if (!isDay(from) || !isDay(to) || from > to || from > today) return null
  const days = daysBetween(from, to)
  if (days >= longestPeriod) return null
  const previous = { from: shift(from, -days - 1), to: shift(from, -1) }
  return cut('dates', null, { from, to }, previous, today)
}

/** Nothing past today, and the one before cut after as many days: a month is not set beside a quarter. */
function cut(kind: Period['kind'], code: string | null, span: Span, before: Span, today: string): Period {
  const to = span.to > today ? today : span.to
  const shortened = shift(before.from, daysBetween(span.from, to))
  const previousTo = to < span.to && shortened < before.to ? shortened : before.to
  const previous = { from: before.from, to: previousTo }
  return { kind, code, from: span.from, to, running: to === today, previous }
}

const isDay = (text: string) => dayForm.test(text) && isoDay(Date.parse(`${text}T12:00:00Z`)) === text

const isoDay = (moment: number) => (Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10))

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

const shift = (day: string, days: number) => isoDay(addDays(noon(day), days).getTime())

const daysBetween = (from: string, to: string) =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / (24 * 60 * 60 * 1000))

/** A day as a number, so that two of them are compared and subtracted: days since 1970. */
export const dayNumber = (day: string) => daysBetween('1970-01-01', day)
