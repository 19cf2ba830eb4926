import { describe, expect, it } from 'vitest'
import { enrolmentAddress, findStep, newSecret } from './one-time-code'

/** Secret and codes of RFC 6238, appendix B (SHA1), of which the last six digits count. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const vectors: [seconds: number, code: string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
]
const at = (seconds: number) => new Date(seconds * 1000)

describe('a code of the application', () => {
  it.each(vectors)('belongs to the step that RFC 6238 says: second %i', (seconds, code) => {
    expect(findStep(secret, code, at(seconds))).toBe(Math.floor(seconds / 30))
  })

  it.each(vectors)('is taken one step early or late, and no more: second %i', (seconds, code) => {
    const step = Math.floor(seconds / 30)
    const start = step * 30
    for (const moment of [start - 30, start, start + 59])
      expect(findStep(secret, code, at(moment))).toBe(step)
    for (const moment of [start - 31, start + 60]) expect(findStep(secret, code, at(moment))).toBeNull()
  })

  it.each(['', '28708', '2870821', 'abcdef', '287 082'])('is six digits and nothing else: "%s"', (code) => {
    expect(findStep(secret, code, at(59))).toBeNull()
  })
})

it('is drawn as the address that applications read', () => {
  const address = new URL(enrolmentAddress(secret, 'Camille Ostermeyer'))
  expect(address.protocol).toBe('otpauth:')
  expect(address.searchParams.get('secret')).toBe(secret)
  expect(address.searchParams.get('issuer')).toBe('Cité de l’emploi')
})

it('makes secrets of 160 bits that differ', () => {
  const secrets = new Set(Array.from({ length: 100 }, newSecret))
  expect(secrets.size).toBe(100)
  for (const made of secrets) expect(made).toMatch(/^[A-Z2-7]{32}$/u)
})
