import { keyedDigest, plainAlphabet, sameText } from '@/app/platform/tokens.server'
import type { EstablishmentId, ProfileId } from '@/drizzle/ids'

/** 26 letters of 5 bits hold 128 bits. */
const tokenLength = 26

/**
 * The name of a profile in one establishment's URLs: 128 bits that cannot be guessed, nor compared with another
 * establishment's (privacy, point 6).
 */
export function referenceToken(
  secret: string,
  establishmentId: EstablishmentId,
  profileId: ProfileId,
): string {
  return spell(shortDigest(secret, establishmentId, profileId))
}

/** 128 bits in hexadecimal, as a token. */
function spell(digest: string): string {
  const bits = BigInt(`0x${digest}`)
  let token = ''
  for (let place = tokenLength - 1; place >= 0; place--) {
    token += plainAlphabet.charAt(Number((bits >> BigInt(place * 5)) & 31n))
  }
  return token.toLowerCase()
}

/** 128 bits in hexadecimal. */
function shortDigest(secret: string, establishmentId: EstablishmentId, profileId: ProfileId): string {
  return keyedDigest(secret, 'profile-reference', `${establishmentId}\0${profileId}`).toString('hex', 0, 16)
}

/** The digest that a token spells, or null when it spells none. */
function readToken(token: string): string | null {
  if (token.length !== tokenLength) return null
  let bits = 0n
  for (const letter of token.toUpperCase()) {
    const value = plainAlphabet.indexOf(letter)
    if (value < 0) return null
    bits = (bits << 5n) | BigInt(value)
  }
  return bits.toString(16).padStart(32, '0')
}

/** What people read and say of the same profile, such as `K7F-29Q`: the token's last 30 bits. Shown, never looked up. */
export function profileReference(
  secret: string,
  establishmentId: EstablishmentId,
  profileId: ProfileId,
): string {
  return shortReference(referenceToken(secret, establishmentId, profileId))
}

/** What staff who may not know whose profile it is call it among themselves; no employer's reference tells it. */
export function staffReference(secret: string, profileId: ProfileId): string {
  return shortReference(spell(keyedDigest(secret, 'staff-reference', profileId).toString('hex', 0, 16)))
}

/** `K7F-29Q` of a token, whomever it names. */
export function shortReference(token: string): string {
  const short = token.slice(-6).toUpperCase()
  return `${short.slice(0, 3)}-${short.slice(3)}`
}

/**
 * Which of the candidates a token names to this establishment, or null. Nothing is stored: the tokens of the
 * candidates are computed again (about 5 µs each), so a withdrawn profile stops resolving at once.
 */
export function resolveReferenceToken(
  secret: string,
  establishmentId: EstablishmentId,
  token: string,
  candidates: Iterable<ProfileId>,
): ProfileId | null {
  const digest = readToken(token)
  if (digest === null) return null
  for (const profileId of candidates) {
    if (sameText(shortDigest(secret, establishmentId, profileId), digest)) return profileId
  }
  return null
}
