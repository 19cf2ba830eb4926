import type { Settings } from '@/app/platform/context.server'
import { keyedDigest, sameText } from '@/app/platform/tokens.server'
import { isId, type CheckInId } from '@/drizzle/ids'

/** What the link of one message may do: answer this question, once. It opens no session and names nobody. */
export function checkInToken({ secret }: Pick<Settings, 'secret'>, checkInId: CheckInId): string {
  return `${checkInId}.${seal(secret, checkInId)}`
}

/** Null when the portal did not make it. */
export function readCheckInToken({ secret }: Pick<Settings, 'secret'>, token: string): CheckInId | null {
  const [checkInId = '', given = ''] = token.split('.')
  return isId(checkInId) && sameText(seal(secret, checkInId), given) ? checkInId : null
}

const seal = (secret: string, checkInId: CheckInId) =>
  keyedDigest(secret, 'check-in', checkInId).subarray(0, 16).toString('base64url')
