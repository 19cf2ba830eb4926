import { createCipheriv, createDecipheriv } from 'node:crypto'
import { keyedDigest, plainAlphabet } from '@/app/platform/tokens.server'
import { isId, type EstablishmentId, type ProfileId } from '@/drizzle/ids'

/** 26 letters of 5 bits hold 128 bits. */
const tokenLength = 26

/**
 * The name of a profile in one establishment's URLs: 128 bits that cannot be guessed, nor compared with another
 * establishment's (privacy, point 6). The profile's id, which is one block of AES, under a key of the establishment's own: so
 * a token leads back without trying every profile, and one that was made up leads to an id that nobody has.
 */
export function referenceToken(
  secret: string,
  establishmentId: EstablishmentId,
  profileId: ProfileId,
): string {
  const cipher = createCipheriv('aes-128-ecb', keyOf(secret, establishmentId), null).setAutoPadding(false)
  return spell(cipher.update(profileId.replaceAll('-', ''), 'hex', 'hex'))
}

/** Whom a token names to this establishment, if anybody; null when it is no token. Whether she may be shown is asked of the database. */
export function resolveReferenceToken(
  secret: string,
  establishmentId: EstablishmentId,
  token: string,
): ProfileId | null {
  const sealed = readToken(token)
  if (sealed === null) return null
  const cipher = createDecipheriv('aes-128-ecb', keyOf(secret, establishmentId), null).setAutoPadding(false)
  const id = cipher
    .update(sealed, 'hex', 'hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
  return isId(id) ? id : null
}

const keyOf = (secret: string, establishmentId: EstablishmentId) =>
  keyedDigest(secret, 'profile-reference', establishmentId).subarray(0, 16)

/** 128 bits in hexadecimal, as a token. */
function spell(digest: string): string {
  const bits = BigInt(`0x${digest}`)
  let token = ''
  for (let place = tokenLength - 1; place >= 0; place--) {
    token += plainAlphabet.charAt(Number((bits >> BigInt(place * 5)) & 31n))
  }
  return token.toLowerCase()
}

/** The 128 bits, in hexadecimal, that a token spells; null when it spells none. */
function readToken(token: string): string | null {
  if (token.length !== tokenLength) return null
  let bits = 0n
  for (const letter of token.toUpperCase()) {
    const value = plainAlphabet.indexOf(letter)
    if (value < 0) return null
    bits = (bits << 5n) | BigInt(value)
  }
  return bits >> 128n === 0n ? bits.toString(16).padStart(32, '0') : null
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
