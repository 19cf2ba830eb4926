import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDue } from './next-due'

/** What a clock on a wall in Strasbourg shows: `Mon 07:00:00`. Asked of the calendar's own words, not of `nextDue`. */
const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const showsSeven = (moment: Date, monday: boolean) =>
  monday ? /^Mon,? 07:00:00$/u.test(wall.format(moment)) : / 07:00:00$/u.test(wall.format(moment))

const quarter = 15 * 60 * 1000

/** Walks through all quarters of an hour until the wall shows it. */
function walk(after: Date, monday: boolean): Date {
  let moment = Math.floor(after.getTime() / quarter) * quarter + quarter
  while (!showsSeven(new Date(moment), monday)) moment += quarter
  return new Date(moment)
}

const moments = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2031-12-31T00:00:00Z'),
  noInvalidDate: true,
})
/** Around both changes of 2027, and around seven o’clock itself. */
const hardMoments = fc
  .tuple(
    fc.constantFrom(
      '2027-03-28T01:00:00Z',
      '2027-10-31T01:00:00Z',
      '2027-03-29T05:00:00Z',
      '2027-11-01T06:00:00Z',
    ),
    fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 }),
    fc.constantFrom(1, 60_000, 3_600_000),
  )
  .map(([start, offset, grain]) => new Date(Date.parse(start) + Math.trunc(offset / grain) * grain))

describe('the next moment at which somebody may be written to', () => {
  it.each(['daily', 'weekly'] as const)(
    'is the first at which a clock in Strasbourg shows it: %s',
    (cadence) => {
      fc.assert(
        fc.property(fc.oneof(moments, hardMoments), (after) => {
          expect(nextDue(cadence, after)).toEqual(walk(after, cadence === 'weekly'))
        }),
        { numRuns: 300 },
      )
    },
  )

  it('comes once on each day of a year, and once on each Monday', () => {
    const start = new Date('2027-01-01T00:00:00Z')
    const end = new Date('2028-01-01T00:00:00Z')
    const all = (cadence: 'daily' | 'weekly') => {
      const days: string[] = []
      for (let due = nextDue(cadence, start); due < end; due = nextDue(cadence, due)) {
        days.push(due.toISOString().slice(0, 10))
      }
      return days
    }
    expect([all('daily').length, new Set(all('daily')).size]).toEqual([365, 365])
    expect([all('weekly').length, new Set(all('weekly')).size]).toEqual([52, 52])
  })

  it('is an hour earlier by Greenwich from the last Sunday of March, and later again from the last of October', () => {
    const due = (after: string) => nextDue('daily', new Date(after)).toISOString()
    expect(due('2027-03-27T06:00:00Z')).toBe('2027-03-28T05:00:00.000Z')
    expect(due('2027-10-30T05:00:00Z')).toBe('2027-10-31T06:00:00.000Z')
  })

  it('is this moment where nothing is waited for', () => {
    const now = new Date('2027-03-28T01:30:00Z')
    expect(nextDue('instant', now)).toEqual(now)
  })
})
