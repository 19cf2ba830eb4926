import { expect, it } from 'vitest'
import type { AccountId } from '@/drizzle/ids'
import { digestRecoveryCode, newRecoveryCode, normaliseCode } from './recovery-code.server'

const account = (digit: string) => digit.repeat(36) as AccountId

it('makes codes of sixteen characters that are read one way only', () => {
  const codes = Array.from({ length: 500 }, newRecoveryCode)
  expect(new Set(codes).size).toBe(500)
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/u)
})

it('reads what was copied by hand', () => {
  expect(normaliseCode(' 7k2m-abcd efgh-0o1l ')).toBe('7K2MABCDEFGH0011')
})

it('keeps a digest that needs the portal’s secret and is worth nothing for another account', () => {
  const digest = digestRecoveryCode('a secret', account('1'), '7K2M-ABCD-EFGH-0011')
  expect(digestRecoveryCode('a secret', account('1'), '7k2mabcdefghooil')).toBe(digest)
  expect(digestRecoveryCode('another', account('1'), '7K2M-ABCD-EFGH-0011')).not.toBe(digest)
  expect(digestRecoveryCode('a secret', account('2'), '7K2M-ABCD-EFGH-0011')).not.toBe(digest)
})
