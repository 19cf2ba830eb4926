import { licenceCodes } from '@/drizzle/vocabulary'
import { describe, expect, it } from 'vitest'
import { licencesThatMeet, meetsLicence } from './entitled-licences'

describe('licences', () => {
  it.each(licenceCodes)('%s meets itself and, like every licence, AM', (licence) => {
    expect(meetsLicence([licence], licence)).toBe(true)
    expect(meetsLicence([licence], 'AM')).toBe(true)
  })

  it('a lorry or coach driver holds the car licence', () => {
    expect(licencesThatMeet('B')).toEqual(['B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'])
  })

  it('entitles downwards only', () => {
    expect(meetsLicence(['B'], 'C')).toBe(false)
    expect(meetsLicence(['C'], 'CE')).toBe(false)
    expect(meetsLicence(['CE'], 'D')).toBe(false)
    expect(meetsLicence(['B'], 'A1')).toBe(false)
    expect(meetsLicence(['A'], 'B')).toBe(false)
    expect(meetsLicence([], 'AM')).toBe(false)
  })
})
