/** Field names and values, as typed. */
export type Fields = readonly (readonly [name: string, value: string])[]

/** Bytes. */
const nonceLength = 12

/** Browsers close nothing on a page that came in clear (`http:`), except from this very machine. */
export const canSeal = (): boolean => window.isSecureContext

/**
 * Closes a form so that the portal alone can open it: not even this device can read it again (ECDH over P-256 with a new pair of keys,
 * HKDF-SHA-256, AES-256-GCM).
 * @param owner account of whoever filled it in: nobody else can send it.
 * @returns what `openSealedForm` opens.
 */
export async function sealForm(
  fields: Fields,
  { sealingKey, owner, registrationKey }: { sealingKey: string; owner: string; registrationKey: string },
): Promise<string> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const { subtle } = crypto
  const portal = await subtle.importKey('raw', fromBase64Url(sealingKey), curve, false, [])
  const own = await subtle.generateKey(curve, false, ['deriveBits'])
  const agreed = await subtle.deriveBits({ name: 'ECDH', public: portal }, own.privateKey, 256)
  const secret = await subtle.importKey('raw', agreed, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode(`cite field sign-up 1 ${owner} ${registrationKey}`)
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  const key = await subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const text = new TextEncoder().encode(new URLSearchParams(fields.map(([...field]) => field)).toString())
  const closed = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, text)
  const point = await subtle.exportKey('raw', own.publicKey)
  return toBase64Url([new Uint8Array(point), nonce, new Uint8Array(closed)])
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/gu, '+').replace(/_/gu, '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

function toBase64Url(parts: readonly Uint8Array[]): string {
  const binary = parts.map((bytes) => String.fromCharCode(...bytes)).join('')
  return btoa(binary).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/=/gu, '')
}
