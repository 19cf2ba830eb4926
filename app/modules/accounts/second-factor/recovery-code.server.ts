import { randomInt } from 'node:crypto'
import { keyedDigest, plainAlphabet } from '@/app/platform/tokens.server'
import type { AccountId } from '@/drizzle/ids'

export const recoveryCodeCount = 10

const length = 16

/** 80 bits, in groups of four: `7K2M-…`. */
export function newRecoveryCode(): string {
  const text = Array.from({ length }, () => plainAlphabet[randomInt(plainAlphabet.length)]).join('')
  return text.replace(/(.{4})(?!$)/gu, '$1-')
}

/** What was typed, without its spaces and dashes; the letters left out are read as the digits they look like. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1')
}

/**
 * What is kept. Keyed and fast rather than slow: 80 random bits are beyond guessing whatever a guess costs, and a
 * slow digest would let anybody at the door keep the processors busy.
 */
export function digestRecoveryCode(secret: string, accountId: AccountId, code: string): string {
  return keyedDigest(secret, 'recovery-code', `${accountId}\0${normaliseCode(code)}`).toString('base64url')
}
