import type { Settings } from '@/app/platform/context.server'
import { keyedDigest, sameText } from '@/app/platform/tokens.server'
import { isId, type ResidentId } from '@/drizzle/ids'

/** What the link of one mail may do: say once, until it expires, that this profile as it was then still holds. */
export interface Heartbeat {
  residentId: ResidentId
  /** Seconds: when the profile was last told or confirmed. Once that moves, the link has served. */
  since: number
  /** Seconds. */
  expires: number
}

/** Opens no session and names nobody: the portal's seal on the three values. */
export function heartbeatToken({ secret }: Pick<Settings, 'secret'>, heartbeat: Heartbeat): string {
  const { residentId, since, expires } = heartbeat
  return [residentId, since.toString(36), expires.toString(36), seal(secret, heartbeat)].join('.')
}

/** Null when the portal did not make it. */
export function readHeartbeatToken({ secret }: Pick<Settings, 'secret'>, token: string): Heartbeat | null {
  const [residentId = '', since = '', expires = '', given = ''] = token.split('.')
  if (!isId(residentId)) return null
  const heartbeat: Heartbeat = {
    residentId,
    since: Number.parseInt(since, 36),
    expires: Number.parseInt(expires, 36),
  }
  return sameText(seal(secret, heartbeat), given) ? heartbeat : null
}

const seal = (secret: string, { residentId, since, expires }: Heartbeat) =>
  keyedDigest(secret, 'heartbeat', `${residentId} ${since} ${expires}`).subarray(0, 16).toString('base64url')
