import { describe, expect, it } from 'vitest'
import { establishmentSchema } from './schemas'

const valid = { siret: '130 005 481 08070', name: 'Boulangerie de la Maille', placeCode: 'hautepierre' }

describe('the registration of an establishment', () => {
  it('keeps the digits of the SIRET and the name without its margins', () => {
    expect(establishmentSchema.parse({ ...valid, name: '  Café 🥐 مخبز  ' })).toEqual({
      siret: '13000548108070',
      name: 'Café 🥐 مخبز',
      placeCode: 'hautepierre',
    })
  })

  it.each([
    ['siret', '12345678901234'],
    ['siret', ['13000548108070', '13000548108070']],
    ['siret', '1'.repeat(100_000)],
    ['siret', undefined],
    ['name', ' '],
    ['name', '🥐🥐🥐'],
    ['name', 'x'.repeat(121)],
    ['name', 'Bou\0langerie'],
    ['name', 'Boulangerie \u202eeiregnaluob'],
    ['name', 12],
    ['placeCode', ''],
    ['placeCode', {}],
  ])('refuses %s = %j with a French message beside it', (field, value) => {
    const result = establishmentSchema.safeParse({ ...valid, [field]: value })
    expect(result.error?.issues.map(({ path }) => path[0])).toContain(field)
    for (const { message } of result.error?.issues ?? []) expect(message).toMatch(/^\p{Lu}.*\.$/u)
  })
})
