import { describe, expect, it } from 'vitest'
import { blankProfile } from '@/search/blank-documents'
import { profileCompleteness } from './profile-completeness'

const full = {
  ...blankProfile('1'),
  skills: [1],
  occupationsSought: ['N1103'],
  occupationsHeld: [{ code: 'N1103', months: 0 }],
  licences: [],
  certificates: [],
  languages: [],
  contracts: [],
  availability: 1,
  availableFrom: '2026-01-01',
  homeCell: '891f9a2f6cfffff',
  travelLimits: { walk: 20 },
}

describe('profileCompleteness', () => {
  it('counts "none" as an answer', () => {
    expect(profileCompleteness(full)).toEqual({ filled: 10, outOf: 10, gaps: [] })
  })

  it('names each gap of an empty profile once, with where to fill it in', () => {
    const { filled, outOf, gaps } = profileCompleteness(blankProfile('1'))
    expect([filled, outOf]).toEqual([0, 10])
    expect(new Set(gaps.map((gap) => gap.meaning)).size).toBe(10)
    expect(gaps.map((gap) => gap.step)).toContain('mobility')
  })

  it.each([
    'licences',
    'certificates',
    'languages',
    'contracts',
    'availability',
    'availableFrom',
    'homeCell',
  ] as const)('sees that %s is not known', (field) => {
    expect(profileCompleteness({ ...full, [field]: null }).gaps).toHaveLength(1)
  })
})
