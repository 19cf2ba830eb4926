import type { Settings } from '@/app/platform/context.server'
import { keyedDigest, sameText } from '@/app/platform/tokens.server'
import { isId, type ResidentId } from '@/drizzle/ids'
import { messageChannels, type MessageChannel } from '@/drizzle/vocabulary'

/** One channel of one person. */
export interface Stop {
  residentId: ResidentId
  channel: MessageChannel
}

/**
 * What a mail carries so that she can end its kind from anywhere, without signing in (RFC 8058): the portal's seal on a person and a
 * channel. It can close that channel and nothing else, names nobody, and lasts as long as the message.
 */
export function stopToken({ secret }: Pick<Settings, 'secret'>, stop: Stop): string {
  return [stop.channel, stop.residentId, seal(secret, stop)].join('.')
}

/** Null when the portal did not make it. */
export function readStopToken({ secret }: Pick<Settings, 'secret'>, token: string): Stop | null {
  const [name = '', residentId = '', given = ''] = token.split('.')
  const channel = messageChannels.find((known) => known === name)
  if (channel === undefined || !isId(residentId)) return null
  const stop: Stop = { residentId, channel }
  return sameText(seal(secret, stop), given) ? stop : null
}

/** Where a channel is closed with one button. */
export function stopPath(settings: Pick<Settings, 'secret'>, stop: Stop): string {
  return `/ne-plus-recevoir/${stopToken(settings, stop)}`
}

const seal = (secret: string, { residentId, channel }: Stop) =>
  keyedDigest(secret, 'stop messages', `${channel} ${residentId}`).subarray(0, 16).toString('base64url')
