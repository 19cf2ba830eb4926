import { describe, expect, it } from 'vitest'
import { jobOfferSchema } from './job-offer-schema'

const complete = {
  establishmentId: '6f0b4a52-3f27-4f0e-9a55-0c6a1f7f5d11',
  jobTitleCode: '11573',
  contract: 'permanent',
}
const parse = (form: unknown) => jobOfferSchema('2026-11-22').safeParse(form)
function messages(form: unknown): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const { path, message } of parse(form).error?.issues ?? []) {
    ;(errors[String(path[0])] ??= []).push(message)
  }
  return errors
}

describe('what nobody types', () => {
  const hostile = [
    'x'.repeat(1_000_000),
    '🥐',
    '\u202e31,21',
    'NUL\0',
    'مرحبا',
    '__proto__',
    'constructor',
    '\ud800',
  ]
  const single = [
    'jobTitleCode',
    'contract',
    'hourlyPayMin',
    'deadline',
    'openings',
    'hoursPerWeek',
    'experienceMonths',
  ]
  const repeated = ['skills', 'licences', 'certificates', 'languages', 'slots']

  it.each([...single, ...repeated])('in %s is refused in French, whatever it is', (field) => {
    for (const text of hostile) {
      for (const value of [text, [text, text.toUpperCase()]]) {
        const errors = messages({ ...complete, [field]: value })
        expect(errors).toHaveProperty(field)
        for (const message of Object.values(errors).flat()) expect(message).toMatch(/^\p{Lu}.*\.$/u)
      }
    }
  })

  it.each(single)('%s refuses other types and a repeated field', (field) => {
    for (const value of [12, true, {}, [], ['1', '2'], [null], Number.NaN]) {
      expect(messages({ ...complete, [field]: value })).toHaveProperty(field)
    }
  })

  it.each(repeated)('%s refuses other types', (field) => {
    for (const value of [12, true, {}, [{}], [['1']]]) {
      expect(messages({ ...complete, [field]: value })).toHaveProperty(field)
    }
  })

  it.each([null, undefined, 'text', 12, []])('as a whole form: %j', (form) => {
    expect(parse(form).success).toBe(false)
  })
})
