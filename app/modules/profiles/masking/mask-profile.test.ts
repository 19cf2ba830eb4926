import { describe, expect, it } from 'vitest'
import type { ProfileDocument } from '@/search/documents'
import { experienceBand, maskProfile, readTraits } from './mask-profile'

const document: ProfileDocument = {
  id: '6a1f0a52-3d5f-4f0e-9a52-0a4a2f1f9b10',
  skills: [300, 100],
  occupationsSought: ['N1103', 'N1105'],
  occupationsHeld: [
    { code: 'N1103', months: 20 },
    { code: 'K2204', months: 90 },
  ],
  licences: ['B', 'AM'],
  certificates: [900],
  languages: [
    { code: 'tr', level: 'C2' },
    { code: 'fr', level: 'A2' },
  ],
  contracts: ['permanent'],
  availability: 17,
  availableFrom: '2026-04-01',
  homeCell: '891f9a2f6cfffff',
  travelLimits: { walk: 20 },
  pools: ['2d9a5fd0-5b8e-4c43-8d5c-1f3f7f7a9d11'],
  exposure: 7,
}
const familyOf = (code: string) => code.slice(0, 3)
const name = { reference: 'K7F-29Q', token: 'abc' }

describe('maskProfile', () => {
  it('shows traits and this employer’s name for the person, and nothing else', () => {
    expect(JSON.parse(JSON.stringify(maskProfile(readTraits(document, familyOf), name)))).toEqual({
      reference: 'K7F-29Q',
      token: 'abc',
      occupationFamilies: ['N11'],
      experience: 'one_to_three_years',
      licences: ['AM', 'B'],
      certificates: [900],
      languages: [
        { code: 'fr', level: 'A2' },
        { code: 'tr', level: 'C2' },
      ],
      weeklyRhythm: 17,
      skills: [100, 300],
    })
  })

  it('lets nothing out of the id, home, trips, start day, pools or exposure', () => {
    const text = JSON.stringify(maskProfile(readTraits(document, familyOf), name))
    for (const secret of [
      document.id,
      '891f9a2f6cfffff',
      'walk',
      '2026-04-01',
      '2d9a5fd0',
      'N1103',
      '"20"',
    ]) {
      expect(text).not.toContain(secret)
    }
  })

  it('lets no field through that somebody added', () => {
    const more = { ...readTraits(document, familyOf), homeCell: document.homeCell }
    expect(maskProfile(more, name)).not.toHaveProperty('homeCell')
  })

  it('cannot be made by hand', () => {
    // @ts-expect-error the mark is held by this module alone
    const forged: ReturnType<typeof maskProfile> = {
      reference: '',
      token: '',
      ...readTraits(document, familyOf),
    }
    expect(Object.getOwnPropertySymbols(forged)).toEqual([])
  })
})

describe('readTraits', () => {
  it('keeps "not known" apart from "none"', () => {
    const traits = readTraits(
      {
        ...document,
        skills: [],
        occupationsSought: [],
        occupationsHeld: [],
        licences: null,
        certificates: [],
      },
      familyOf,
    )
    expect(traits).toMatchObject({
      occupationFamilies: null,
      experience: null,
      licences: null,
      certificates: [],
      skills: null,
    })
  })

  it('counts the experience of the families shown', () => {
    expect(readTraits({ ...document, occupationsSought: ['K2204'] }, familyOf)).toMatchObject({
      occupationFamilies: ['K22'],
      experience: 'three_years_or_more',
    })
    expect(readTraits({ ...document, occupationsSought: [] }, familyOf).occupationFamilies).toEqual([
      'K22',
      'N11',
    ])
    expect(readTraits({ ...document, occupationsSought: ['G1602'] }, familyOf).experience).toBe(
      'under_one_year',
    )
  })

  it.each([
    [0, 'under_one_year'],
    [11, 'under_one_year'],
    [12, 'one_to_three_years'],
    [35, 'one_to_three_years'],
    [36, 'three_years_or_more'],
  ])('%i months are %s', (months, band) => {
    expect(experienceBand(months)).toBe(band)
  })
})
