import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatMinutes,
  formatMonth,
  formatPeriod,
  formatSince,
  formatTime,
} from './date'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('days', () => {
  it('names the day of the week', () => {
    expect(plain(formatDay('2026-03-12'))).toBe('jeudi 12 mars')
  })

  it('writes the first of a month as an ordinal', () => {
    expect(plain(formatDay('2026-10-01'))).toBe('jeudi 1er octobre')
    expect(plain(formatDate('2026-10-01'))).toBe('1er octobre 2026')
    expect(plain(formatDay('2026-10-11'))).toBe('dimanche 11 octobre')
  })

  it('keeps the number and the month on one line', () => {
    expect(formatDay('2026-03-12')).toContain('12\u00a0mars')
  })

  it('reads an instant in Paris, winter and summer', () => {
    expect(plain(formatDateTime('2026-01-31T23:30:00Z'))).toBe('dimanche 1er février à 0 h 30')
    expect(plain(formatTime(new Date('2026-07-14T08:05:00Z')))).toBe('10 h 05')
  })

  it('refuses what is not a date', () => {
    expect(() => formatDay('demain')).toThrow(RangeError)
  })
})

it('names a month with its year', () => {
  expect(plain(formatMonth('2026-08-01'))).toBe('août 2026')
})

it('repeats the year of a period only when it changes', () => {
  expect(plain(formatPeriod('2026-03-02', '2026-04-12'))).toBe('du 2 mars au 12 avril 2026')
  expect(plain(formatPeriod('2025-12-22', '2026-01-02'))).toBe('du 22 décembre 2025 au 2 janvier 2026')
})

describe('formatSince', () => {
  const now = new Date('2026-03-12T10:00:00Z')
  it.each([
    ['2026-03-12T09:59:40Z', 'à l’instant'],
    ['2026-03-12T09:55:00Z', 'il y a 5 min'],
    ['2026-03-12T07:01:00Z', 'il y a 2 h'],
    ['2026-03-11T10:01:00Z', 'il y a 23 h'],
    ['2026-03-11T10:00:00Z', 'mercredi 11 mars'],
    ['2026-03-13T10:00:00Z', 'vendredi 13 mars'],
  ])('%s', (value, expected) => {
    expect(plain(formatSince(value, now))).toBe(expected)
  })
})

it.each([
  [0, '0 min'],
  [45, '45 min'],
  [59.7, '1 h'],
  [65, '1 h 05'],
  [120, '2 h'],
])('formatMinutes(%s)', (minutes, expected) => {
  expect(plain(formatMinutes(minutes))).toBe(expected)
})
