import { Secret, TOTP } from 'otpauth'

/** Seconds (RFC 6238, and the only length that every application on a phone takes). */
const period = 30
/** Steps before and after: the clock of a phone may be off by one. */
const drift = 1

/** 160 bits, as RFC 4226 asks, in base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Cité de l’emploi', label, secret, period, digits: 6, algorithm: 'SHA1' })

/** What the drawn code holds. @param label how the application names the account. */
export function enrolmentAddress(secret: string, label: string): string {
  return totpOf(secret, label).toString()
}

/** The time step that a code belongs to, or null when it belongs to none near `now`. */
export function findStep(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: drift })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}
