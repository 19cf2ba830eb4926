import { describe, expect, it } from 'vitest'
import { isValidSiret } from './siret'

describe('a SIRET', () => {
  it.each([
    ['a plain one', '13000548108070'],
    ['grouped with spaces', '130 005 481 08070'],
    ['grouped with non-breaking spaces', '130\u00a0005\u202f481\u00a008070'],
    ['La Poste, a post office: digits sum to a multiple of five', '35600000049837'],
    ['La Poste, its head office: Luhn', '35600000000048'],
  ])('accepts %s', (_, siret) => {
    expect(isValidSiret(siret)).toBe(true)
  })

  it.each([
    ['one wrong digit', '13000548108071'],
    ['two digits swapped', '13000548018070'],
    ['13 digits', '1300054810807'],
    ['15 digits', '130005481080700'],
    ['letters', '1300054810807O'],
    ['digits of another script', '١٣٠٠٠٥٤٨١٠٨٠٧٠'],
    ['zeros', '00000000000000'],
    ['nothing', ''],
    ['another company with the sum of La Poste', '35600000149836'],
    ['La Poste with neither sum nor Luhn', '35600000049838'],
    ['a huge text', '1'.repeat(1_000_000)],
  ])('refuses %s', (_, siret) => {
    expect(isValidSiret(siret)).toBe(false)
  })
})
