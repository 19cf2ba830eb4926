import { createDecipheriv, createECDH, hkdfSync, type ECDH } from 'node:crypto'
import type { Settings } from '@/app/platform/context.server'
import { invalid } from '@/app/platform/errors'
import type { AccountId, RegistrationKey } from '@/drizzle/ids'

const curve = 'prime256v1'
const lengths = { point: 65, nonce: 12, tag: 16 }

/**
 * What a device closes forms with: an uncompressed point of P-256, base64url. Whoever holds the device can close with it, and open
 * nothing.
 */
export function sealingKey(settings: Pick<Settings, 'secret'>): string {
  return ownKey(settings).getPublicKey('base64url')
}

/**
 * Opens what `sealForm` closed in a browser: a new pair of keys for each form (ECDH over P-256), HKDF-SHA-256, AES-256-GCM.
 * It is bound to who filled it in and to its key.
 * @param sealed base64url of the browser's point, the nonce, and what was closed with its tag.
 * @returns field names and values, as typed.
 * @throws DomainError `invalid` when it is somebody else's, was altered, or was closed under another secret of the portal.
 */
export function openSealedForm(
  settings: Pick<Settings, 'secret'>,
  input: { accountId: AccountId; registrationKey: RegistrationKey; sealed: string },
): URLSearchParams {
  const bytes = Buffer.from(input.sealed, 'base64url')
  const { point, nonce, tag } = lengths
  try {
    const agreed = ownKey(settings).computeSecret(bytes.subarray(0, point))
    const info = `cite field sign-up 1 ${input.accountId} ${input.registrationKey}`
    const key = new Uint8Array(hkdfSync('sha256', agreed, '', info, 32))
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(point, point + nonce), {
      authTagLength: tag,
    })
    decipher.setAuthTag(bytes.subarray(-tag))
    const text = Buffer.concat([decipher.update(bytes.subarray(point + nonce, -tag)), decipher.final()])
    return new URLSearchParams(text.toString('utf8'))
  } catch {
    throw invalid(
      {},
      'Cette fiche a été fermée pour un autre compte, ou avant un changement de clé du portail. Elle ne peut plus être lue\u00a0: reprenez-la avec la personne.',
    )
  }
}

function ownKey({ secret }: Pick<Settings, 'secret'>): ECDH {
  const pair = createECDH(curve)
  pair.setPrivateKey(Buffer.from(hkdfSync('sha256', secret, '', 'cite field sealing key 1', 32)))
  return pair
}
