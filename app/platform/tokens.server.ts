import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Crockford's base 32: digits and letters that are not taken for one another when copied by hand (no I, L, O, U). */
export const plainAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 256 bits, URL-safe. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token: enough to recognise it, useless to whoever reads the table. */
export function digestToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Keyed digest; `purpose` keeps one use's values useless for another. */
export function keyedDigest(secret: string, purpose: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\0${text}`).digest()
}

export function sameText(left: string, right: string): boolean {
  const a = Buffer.from(left)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}
