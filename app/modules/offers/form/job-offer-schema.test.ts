import { describe, expect, it } from 'vitest'
import { jobOfferDraftSchema, jobOfferSchema } from './job-offer-schema'
import { toOfferForm, type OfferForm } from './offer-form'

const today = '2026-11-22'
const establishmentId = '6f0b4a52-3f27-4f0e-9a55-0c6a1f7f5d11'
const complete: OfferForm = { establishmentId, jobTitleCode: '11573', contract: 'permanent' }

const parse = (form: unknown) => jobOfferSchema(today).safeParse(form)
function messages(form: unknown): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const { path, message } of parse(form).error?.issues ?? []) {
    ;(errors[String(path[0])] ??= []).push(message)
  }
  return errors
}
const errorOf = (form: OfferForm) => messages({ ...complete, ...form })

describe('an offer that is complete', () => {
  it('reads every field of the form', () => {
    const offer = jobOfferSchema(today).parse({
      ...complete,
      skills: ['100', '200'],
      'importance-100': '3',
      'indispensable-100': 'on',
      licences: 'B',
      'indispensable-B': 'on',
      certificates: ['300'],
      languages: ['fr', 'de'],
      'level-fr': 'B1',
      'level-de': 'A2',
      'indispensable-fr': 'on',
      slots: ['monday-morning', 'sunday-night'],
      hoursPerWeek: '24h30',
      startsOn: '2026-12-01',
      deadline: '22/11/2027',
      openings: '2',
      experienceMonths: '6',
      hourlyPayMin: ' 12,31 € ',
      hourlyPayMax: '13.5',
    })
    expect(offer).toEqual({
      establishmentId,
      jobTitleCode: 11573,
      occupationCode: null,
      skills: [
        { code: 100, importance: 3, indispensable: true },
        { code: 200, importance: 2, indispensable: false },
      ],
      licences: [{ code: 'B', indispensable: true }],
      certificates: [{ code: 300, indispensable: false }],
      languages: [
        { code: 'fr', level: 'B1', indispensable: true },
        { code: 'de', level: 'A2', indispensable: false },
      ],
      contract: 'permanent',
      slots: 1 | (1 << 27),
      hoursPerWeek: 24.5,
      startsOn: '2026-12-01',
      deadline: '2027-11-22',
      openings: 2,
      experienceMonths: 6,
      hourlyPayMin: 12.31,
      hourlyPayMax: 13.5,
      description: null,
    })
    const again = toOfferForm(offer)
    expect(jobOfferSchema(today).parse(again)).toEqual(offer)
    // As amounts are written, and hours are not.
    expect([again['hourlyPayMax'], again['hoursPerWeek']]).toEqual(['13,50', '24,5'])
  })

  it('says nothing where nothing was given', () => {
    const offer = jobOfferSchema(today).parse({ ...complete, hourlyPayMin: '  ', slots: '', skills: '' })
    expect(offer).toMatchObject({ hourlyPayMin: null, slots: null, skills: [], openings: 1, startsOn: null })
  })

  it('takes a repeated code once', () => {
    expect(
      jobOfferSchema(today).parse({ ...complete, skills: ['1', '1'], licences: ['B', 'B'] }),
    ).toMatchObject({
      skills: [{ code: 1 }],
      licences: [{ code: 'B' }],
    })
  })
})

describe('what publishing asks', () => {
  it('is asked all at once', () => {
    expect(Object.keys(messages({}))).toEqual(
      expect.arrayContaining(['establishmentId', 'jobTitleCode', 'contract']),
    )
    expect(Object.keys(errorOf({ contract: '', hourlyPayMin: '-1', deadline: '2020-01-01' }))).toEqual(
      expect.arrayContaining(['contract', 'hourlyPayMin', 'deadline']),
    )
  })

  it('is not asked of a draft, which still names its establishment', () => {
    expect(jobOfferDraftSchema(today).parse({ establishmentId })).toMatchObject({
      contract: null,
      jobTitleCode: null,
    })
    expect(jobOfferDraftSchema(today).safeParse({}).success).toBe(false)
  })

  it('is satisfied by an occupation alone', () => {
    expect(parse({ establishmentId, occupationCode: 'N1103', contract: 'permanent' }).success).toBe(true)
  })
})

describe('pay', () => {
  it.each(['-12,31', '12,311', 'douze', '1e3', '12;31', '0', 'NaN', 'Infinity', '١٢'])(
    'refuses %j',
    (hourlyPayMin) => {
      expect(errorOf({ hourlyPayMin })).toHaveProperty('hourlyPayMin')
    },
  )

  it('is at least the SMIC of the day, and the message says it', () => {
    expect(errorOf({ hourlyPayMin: '12,30' })).toEqual({
      hourlyPayMin: ['Indiquez un salaire d’au moins 12,31\u00a0€ de l’heure (SMIC au 1er juin 2026).'],
    })
    expect(errorOf({ hourlyPayMin: '12,31' })).toEqual({})
    expect(jobOfferSchema('2026-05-31').safeParse({ ...complete, hourlyPayMin: '12,02' }).success).toBe(true)
    expect(jobOfferSchema('2026-05-31').safeParse({ ...complete, hourlyPayMin: '12,01' }).success).toBe(false)
  })

  it('of an apprentice is held to the lowest share of the law', () => {
    expect(errorOf({ contract: 'apprenticeship', hourlyPayMin: '3,33' })).toEqual({})
    expect(errorOf({ contract: 'apprenticeship', hourlyPayMin: '3,32' })).toHaveProperty('hourlyPayMin')
    expect(errorOf({ contract: 'professional_training', hourlyPayMin: '6,77' })).toHaveProperty(
      'hourlyPayMin',
    )
    expect(errorOf({ contract: 'professional_training', hourlyPayMin: '6,78' })).toEqual({})
  })

  it('is a range in its order, up to 200 €', () => {
    expect(errorOf({ hourlyPayMin: '14', hourlyPayMax: '13' })).toHaveProperty('hourlyPayMax')
    expect(errorOf({ hourlyPayMax: '13' })).toHaveProperty('hourlyPayMin')
    expect(errorOf({ hourlyPayMin: '13', hourlyPayMax: '200,01' })).toHaveProperty('hourlyPayMax')
    expect(errorOf({ hourlyPayMin: '200', hourlyPayMax: '200' })).toEqual({})
  })
})

describe('dates', () => {
  it.each([
    ['yesterday', '2026-11-21', false],
    ['today', '2026-11-22', true],
    ['in a year', '2027-11-22', true],
    ['in a year and a day', '2027-11-23', false],
    ['no day of any year', '2027-02-30', false],
    ['in another order', '2027/02/03', false],
    ['far', '9999-01-01', false],
    ['a moment', '2027-01-01T00:00:00Z', false],
  ])('deadline %s: %s', (_, deadline, accepted) => {
    expect(errorOf({ deadline })).toEqual(accepted ? {} : { deadline: [expect.any(String)] })
  })
})

describe('limits', () => {
  const codes = (number: number) => Array.from({ length: number }, (_, index) => String(index + 1))

  it('refuses 10,000 skills with one message', () => {
    expect(errorOf({ skills: codes(10_000) })).toEqual({
      skills: ['Gardez 30 compétences au plus\u00a0: les plus importantes pour le poste.'],
    })
    expect(errorOf({ skills: codes(30) })).toEqual({})
    expect(errorOf({ skills: codes(31) })).toHaveProperty('skills')
  })

  it.each([
    ['openings', '0'],
    ['openings', '51'],
    ['openings', '1,5'],
    ['openings', '-1'],
    ['experienceMonths', '481'],
    ['hoursPerWeek', '48,01'],
    ['hoursPerWeek', '0'],
    ['hoursPerWeek', '35h60'],
    ['licences', 'Z'],
    ['contract', 'slavery'],
    ['slots', 'monday-noon'],
    ['skills', '99999999999'],
    ['skills', '0'],
    ['languages', 'xx'],
    ['languages', 'fr'],
    ['establishmentId', 'not an id'],
    ['jobTitleCode', '1 or 1=1'],
    ['occupationCode', 'n1103'],
  ])('refuses %s = %j beside it', (field, value) => {
    expect(errorOf({ [field]: value })).toHaveProperty(field)
  })

  it('refuses a certificate that is also asked as a skill', () => {
    expect(errorOf({ skills: '5', certificates: '5' })).toHaveProperty('certificates')
  })
})
