import { describe, expect, it } from 'vitest'
import { parseForm, type FormValues } from '@/app/platform/web/form.server'
import { isDomainError } from '@/app/platform/errors'
import { profileSteps, profileStepSchema, profileStepTitles, type ProfileStep } from '../shared'

const today = '2026-03-12'

const read = (step: ProfileStep, values: FormValues) =>
  parseForm(values, profileStepSchema(step, today)).values

/** The fields a form is refused for. */
function refusedFields(step: ProfileStep, values: FormValues): string[] {
  try {
    read(step, values)
  } catch (error) {
    if (isDomainError(error)) return Object.keys(error.fields)
    throw error
  }
  return []
}

describe('the steps', () => {
  it('stand in the order in which they are asked, each with its title', () => {
    expect(profileSteps).toEqual([
      'identity',
      'occupations',
      'experience',
      'skills',
      'licences',
      'languages',
      'availability',
      'mobility',
      'contracts',
    ])
    expect(Object.keys(profileStepTitles)).toEqual([...profileSteps])
  })

  it.each(profileSteps.filter((step) => step !== 'identity'))(
    '%s takes "je ne sais pas" and refuses no answer at all',
    (step) => {
      const unknown: FormValues = { unknown: 'on', unknownLicences: 'on', unknownCertificates: 'on' }
      expect(refusedFields(step, unknown)).toEqual([])
      expect(refusedFields(step, {}).length).toBeGreaterThan(0)
    },
  )

  it.each<[ProfileStep, object]>([
    ['licences', { licences: null, certificates: null }],
    ['languages', { languages: null }],
    ['availability', { availability: null, availableFrom: null }],
    ['mobility', { place: null, travelLimits: null }],
    ['contracts', { contracts: null }],
  ])('%s keeps "not known" as null', (step, values) => {
    expect(read(step, { unknown: 'on', unknownLicences: 'on', unknownCertificates: 'on' })).toEqual(values)
  })

  it.each<[ProfileStep, FormValues]>([
    ['occupations', { sought: 'N1103', unknown: 'on' }],
    ['experience', { held: 'N1103', months: '3', unknown: 'on' }],
    ['skills', { skills: '100', unknown: 'on' }],
    ['licences', { licences: 'B', unknownLicences: 'on', noCertificate: 'on' }],
    ['languages', { language: 'fr', level: 'B1', unknown: 'on' }],
    ['availability', { slots: 'monday-morning', unknown: 'on' }],
    ['mobility', { walk: '20', unknown: 'on' }],
    ['contracts', { contracts: 'permanent', unknown: 'on' }],
  ])('%s refuses an answer together with "je ne sais pas"', (step, values) => {
    expect(refusedFields(step, values)).toHaveLength(1)
  })
})

describe('identity', () => {
  const person = { givenName: 'Aïcha', familyName: 'Zorngeist' }

  it('needs names only; what is left empty is null', () => {
    expect(read('identity', { ...person, phone: '', email: ' ', address: '', birthDate: '' })).toEqual({
      ...person,
      phone: null,
      email: null,
      address: null,
      birthDate: null,
    })
    expect(refusedFields('identity', { givenName: ' ', familyName: '' })).toEqual(['givenName', 'familyName'])
  })

  it.each(['06 39 98 12 34', '+33 6 39 98 12 34', '0033639981234', '+33 (0)6.39.98.12.34', '06-39-98-12-34'])(
    'keeps the phone %s as one number',
    (phone) => {
      expect(read('identity', { ...person, phone })).toMatchObject({ phone: '+33639981234' })
    },
  )

  it.each(['12', '0039981234', '+49 151 23456789', '06 39 98 12 3', 'appelez-moi'])(
    'refuses the phone %s',
    (phone) => {
      expect(refusedFields('identity', { ...person, phone })).toEqual(['phone'])
    },
  )

  it.each([
    ['a line break', 'Ai\ncha'],
    ['a mark that reverses the reading', 'Aicha\u202eAIHCA'],
    ['an isolate', 'Ai\u2067cha'],
    ['a hidden direction mark', 'Ai\u200fcha'],
    ['half a character', 'Ai\ud800cha'],
    ['a NUL', 'Ai\0cha'],
    ['81 letters', 'a'.repeat(81)],
  ])('refuses a name with %s', (_what, givenName) => {
    expect(refusedFields('identity', { ...person, givenName })).toEqual(['givenName'])
  })

  it('takes a name in any script, of 80 letters, in one spelling', () => {
    expect(read('identity', { ...person, givenName: 'عائشة' })).toMatchObject({ givenName: 'عائشة' })
    expect(read('identity', { ...person, givenName: 'a'.repeat(80) })).toBeTruthy()
    expect(read('identity', { ...person, givenName: 'Zoe\u0308' })).toMatchObject({ givenName: 'Zoë' })
  })

  it.each(['2012-03-12', '1926-01-01', '1925-03-13'])('takes the day of birth %s', (birthDate) => {
    expect(refusedFields('identity', { ...person, birthDate })).toEqual([])
  })

  it.each(['2012-03-13', '1925-03-12', '2027-01-01', '2001-02-30', '12/03/1990'])(
    'refuses the day of birth %s',
    (birthDate) => {
      expect(refusedFields('identity', { ...person, birthDate })).toEqual(['birthDate'])
    },
  )
})

describe('occupations and experience', () => {
  it('takes five occupations sought, once each', () => {
    const five = ['N1103', 'N1104', 'N1105', 'K2204', 'G1602']
    expect(read('occupations', { sought: [...five, 'N1103'] })).toEqual({ sought: five })
    expect(refusedFields('occupations', { sought: [...five, 'G1603'] })).toEqual(['sought'])
    expect(refusedFields('occupations', { sought: 'autre' })).toEqual(['sought'])
  })

  it('reads rows by their position and passes over blank ones', () => {
    expect(read('experience', { held: ['N1103', '', 'K2204'], months: ['600', '', '0'] })).toEqual({
      held: [
        { code: 'N1103', months: 600 },
        { code: 'K2204', months: 0 },
      ],
    })
    expect(read('experience', { none: 'on' })).toEqual({ held: [] })
  })

  it.each([
    ['months', { held: 'N1103', months: '' }],
    ['months', { held: 'N1103', months: '601' }],
    ['months', { held: 'N1103', months: '-1' }],
    ['months', { held: 'N1103', months: '1.5' }],
    ['held', { held: '', months: '12' }],
    ['held', { held: ['N1103', 'N1103'], months: ['1', '2'] }],
    ['none', { held: 'N1103', months: '3', none: 'on' }],
  ])('refuses beside %s what cannot be read: %o', (field, values) => {
    expect(refusedFields('experience', values)).toEqual([field])
  })

  it('takes ten occupations held, no more', () => {
    const rows = (count: number) => ({
      held: Array.from({ length: count }, (_, row) => `N11${String(row).padStart(2, '0')}`),
      months: Array.from({ length: count }, () => '3'),
    })
    expect(refusedFields('experience', rows(10))).toEqual([])
    expect(refusedFields('experience', rows(11))).toEqual(['held'])
    expect(refusedFields('experience', rows(500))).toEqual(['held', 'months'])
  })
})

describe('skills, licences and languages', () => {
  it('takes sixty skills, no more', () => {
    const codes = (count: number) => Array.from({ length: count }, (_, index) => String(100 + index))
    expect(read('skills', { skills: ['101', '100', '101'] })).toEqual({ skills: [101, 100] })
    expect(refusedFields('skills', { skills: codes(60) })).toEqual([])
    expect(refusedFields('skills', { skills: codes(61) })).toEqual(['skills'])
    expect(refusedFields('skills', { skills: '1e99' })).toEqual(['skills'])
  })

  it('tells "none" from "not known", for licences and certificates apart', () => {
    expect(read('licences', { noLicence: 'on', unknownCertificates: 'on' })).toEqual({
      licences: [],
      certificates: null,
    })
    expect(read('licences', { licences: ['B', 'AM', 'B'], certificates: '200' })).toEqual({
      licences: ['B', 'AM'],
      certificates: [200],
    })
    expect(refusedFields('licences', { licences: 'B' })).toEqual(['certificates'])
    expect(refusedFields('licences', { licences: 'Z', noCertificate: 'on' })).toEqual(['licences'])
    expect(refusedFields('licences', { noLicence: 'on', certificates: '200', noCertificate: 'on' })).toEqual([
      'certificates',
    ])
  })

  it('reads a language with its level', () => {
    expect(read('languages', { language: ['fr', '', 'tr'], level: ['A2', '', 'C2'] })).toEqual({
      languages: [
        { code: 'fr', level: 'A2' },
        { code: 'tr', level: 'C2' },
      ],
    })
    expect(refusedFields('languages', { language: 'fr', level: '' })).toEqual(['level'])
    expect(refusedFields('languages', { language: 'xx', level: 'B1' })).toEqual(['language'])
    expect(refusedFields('languages', { language: ['fr', 'fr'], level: ['B1', 'B2'] })).toEqual(['language'])
  })
})

describe('availability, mobility and contracts', () => {
  it('keeps the week as bits, Monday morning first, and the first day', () => {
    expect(read('availability', { slots: ['monday-morning', 'sunday-night'], from: '2026-04-01' })).toEqual({
      availability: 1 + 2 ** 27,
      availableFrom: '2026-04-01',
    })
    expect(read('availability', { unknown: 'on', from: '2026-04-01' })).toEqual({
      availability: null,
      availableFrom: '2026-04-01',
    })
    expect(refusedFields('availability', { slots: 'monday-noon' })).toEqual(['slots'])
    expect(refusedFields('availability', { slots: 'monday-morning', from: '2062-04-01' })).toEqual(['from'])
  })

  it('keeps the longest trip of the modes used', () => {
    expect(
      read('mobility', { place: 'cite-nucleaire', walk: '20', bike: '', transit: '45', car: '' }),
    ).toEqual({
      place: 'cite-nucleaire',
      travelLimits: { walk: 20, transit: 45 },
    })
    expect(refusedFields('mobility', { walk: '21' })).toEqual(['walk'])
  })

  it('takes contracts of the list', () => {
    expect(read('contracts', { contracts: ['permanent', 'insertion'] })).toEqual({
      contracts: ['permanent', 'insertion'],
    })
    expect(refusedFields('contracts', { contracts: 'slavery' })).toEqual(['contracts'])
  })
})
