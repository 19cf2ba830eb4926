import { describe, expect, it } from 'vitest'
import { listPeriods, readPeriod } from './period'

const now = new Date('2026-11-26T08:00:00Z')
const read = (asked: Partial<Record<'period' | 'from' | 'to', string>>, at = now) =>
  readPeriod({ period: null, from: null, to: null, ...asked }, at)

describe('a period', () => {
  it('is the quarter of today unless another is asked for, as far as today, beside as many days of the one before', () => {
    expect(read({})).toEqual({
      wrong: null,
      period: {
        kind: 'quarter',
        code: '2026-T4',
        from: '2026-10-01',
        to: '2026-11-26',
        running: true,
        previous: { from: '2026-07-01', to: '2026-08-26' },
      },
    })
  })

  it.each([
    ['2026-T3', '2026-07-01', '2026-09-30', '2026-04-01', '2026-06-30'],
    ['2026-T1', '2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31'],
    ['2026-10', '2026-10-01', '2026-10-31', '2026-09-01', '2026-09-30'],
    ['2026-01', '2026-01-01', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['2026-11', '2026-11-01', '2026-11-26', '2026-10-01', '2026-10-26'],
    ['2026', '2026-01-01', '2026-11-26', '2025-01-01', '2025-11-26'],
  ])('%s is whole when it is over', (period, from, to, before, until) => {
    expect(read({ period }).period).toMatchObject({ from, to, previous: { from: before, to: until } })
  })

  it('of two days lies beside as many days just before', () => {
    expect(read({ from: '2026-03-01', to: '2026-03-31' }).period).toMatchObject({
      kind: 'dates',
      running: false,
      previous: { from: '2026-01-29', to: '2026-02-28' },
    })
    expect(read({ from: '2026-11-20', to: '2026-12-31' }).period).toMatchObject({
      to: '2026-11-26',
      running: true,
      previous: { from: '2026-10-09', to: '2026-10-15' },
    })
  })

  it('is never longer than the one before it', () => {
    // 29 February: the year before has a day less.
    const { period } = read({ period: '2028' }, new Date('2028-12-30T08:00:00Z'))
    expect(period.previous).toEqual({ from: '2027-01-01', to: '2027-12-31' })
  })

  it.each([
    { period: '2026-T5' },
    { period: '2027-T1' },
    { period: '2026-13' },
    { period: '2026-12' },
    { period: '2026-1' },
    { period: 'hier' },
    { from: '2026-03-31', to: '2026-03-01' },
    { from: '2026-02-30', to: '2026-03-01' },
    { from: '2026-12-01', to: '2026-12-02' },
    { from: '2020-01-01', to: '2026-01-01' },
    { from: '2026-01-01', to: '' },
  ])('that is none is said to be none: %j', (asked) => {
    const { period, wrong } = read(asked)
    expect(wrong).toBe('period' in asked ? 'named' : 'dates')
    expect(period.code).toBe('2026-T4')
  })
})

describe('the periods to choose from', () => {
  it('go from the first to the one that runs, latest first, and each is one', () => {
    const choices = listPeriods('2025-11-30', now)
    expect(choices.years).toEqual(['2026', '2025'])
    expect(choices.quarters).toEqual(['2026-T4', '2026-T3', '2026-T2', '2026-T1', '2025-T4'])
    expect([choices.months.length, choices.months[0], choices.months.at(-1)]).toEqual([
      13,
      '2026-11',
      '2025-11',
    ])
    for (const period of [...choices.months, ...choices.quarters, ...choices.years]) {
      expect(read({ period })).toMatchObject({ wrong: null, period: { code: period } })
    }
  })

  it('are those that run where it all begins today', () => {
    expect(listPeriods('2026-11-26', now)).toEqual({
      months: ['2026-11'],
      quarters: ['2026-T4'],
      years: ['2026'],
    })
  })
})
