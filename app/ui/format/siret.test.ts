import { expect, it } from 'vitest'
import { formatSiret } from './siret'

it('groups a SIRET as it is printed', () => {
  expect(formatSiret('12345678900012')).toBe('123\u00a0456\u00a0789\u00a000012')
})

it('leaves anything else as it is', () => {
  expect(formatSiret('1234')).toBe('1234')
})
