import { expect, it } from 'vitest'
import { formatPhone, phoneHref } from './phone'

it.each([
  ['+33612345678', '06\u00a012\u00a034\u00a056\u00a078'],
  ['0388123456', '03\u00a088\u00a012\u00a034\u00a056'],
  ['+33 6 12 34 56 78', '06\u00a012\u00a034\u00a056\u00a078'],
  ['+4978511234', '+4978511234'],
])('shows %s', (stored, shown) => {
  expect(formatPhone(stored)).toBe(shown)
})

it('dials digits only', () => {
  expect(phoneHref('+33 6 12.34.56.78')).toBe('tel:+33612345678')
})
