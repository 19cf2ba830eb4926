import type { Settings } from '@/app/platform/context.server'
import { keyedDigest, sameText } from '@/app/platform/tokens.server'
import { isId, type PoolSubscriptionId } from '@/drizzle/ids'

/**
 * What a mail carries so that it can be stopped from anywhere, without signing in (RFC 8058): the subscription's own number
 * under the portal's seal. It opens nothing else, names nobody, and lasts as long as the mail.
 */
export function unsubscribeToken({ secret }: Pick<Settings, 'secret'>, id: PoolSubscriptionId): string {
  return `${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}.${seal(secret, id)}`
}

/** The subscription that a token stops; null when the portal did not make it. */
export function readUnsubscribeToken(
  { secret }: Pick<Settings, 'secret'>,
  token: string,
): PoolSubscriptionId | null {
  const [number = '', given = ''] = token.split('.')
  const id = Buffer.from(number, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
  return isId(id) && sameText(seal(secret, id), given) ? id : null
}

const seal = (secret: string, id: PoolSubscriptionId) =>
  keyedDigest(secret, 'unsubscribe', id).subarray(0, 16).toString('base64url')
