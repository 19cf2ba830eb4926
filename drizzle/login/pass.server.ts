import { createHmac, hkdfSync } from 'node:crypto'

/** HMAC-SHA-256 works on blocks of 64 bytes (RFC 2104). */
const blockBytes = 64

/**
 * What the portal signs its passes with, derived from the password of its login: whoever only runs statements through
 * that login does not know it. The same for every process that has the address.
 * @param url PostgreSQL address with user and password.
 */
export function derivePassKey(url: string): Buffer {
  const { user, password } = readLogin(url)
  return Buffer.from(hkdfSync('sha256', password, user, 'cite pass', blockBytes / 2))
}

/** User and password of a PostgreSQL address; empty where it names none. */
export function readLogin(url: string): { user: string; password: string } {
  const address = new URL(url)
  return { user: decodeURIComponent(address.username), password: decodeURIComponent(address.password) }
}

/**
 * Says for whom a transaction acts and when it began by the portal's clock, so that the database believes it: role,
 * account, milliseconds since 1970 and their signature. The role of a transaction can be changed by any statement in it
 * (`SET ROLE`), and so can a setting; a pass cannot be made by one.
 */
export function signPass(key: Buffer, role: string, accountId: string | null, at: Date): string {
  const said = `${role}:${accountId ?? ''}:${at.getTime()}`
  return `${said}:${createHmac('sha256', key).update(said).digest('hex')}`
}

/** The two halves in which PostgreSQL, which has SHA-256 but no HMAC of its own, keeps the key. */
export function passPads(key: Buffer): { inner: Buffer; outer: Buffer } {
  const pad = (byte: number) =>
    Buffer.from(Array.from({ length: blockBytes }, (_, position) => (key[position] ?? 0) ^ byte))
  return { inner: pad(0x36), outer: pad(0x5c) }
}
