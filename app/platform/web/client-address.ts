import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether a setting names one proxy (`10.0.0.7`) or a range of them (`10.0.0.0/8`). */
export function isProxyAddress(text: string): boolean {
  const [address = '', length, ...rest] = text.split('/')
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  if (bits < 0 || rest.length > 0) return false
  return length === undefined || (/^\d{1,3}$/u.test(length) && Number(length) <= bits)
}

/**
 * What one subscriber is counted by. Whoever has IPv6 has at least a /64 to choose addresses from, so it counts as one; an
 * IPv4 address counts whole, however it is written.
 * @param address what the socket, or a trusted proxy, says; anything else than an address is one and the same stranger.
 */
export function subscriberOf(address: string | undefined): string {
  if (address === undefined || isIP(address) === 0) return 'unknown'
  const parsed = ipaddr.process(address)
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString()
  const block = parsed.toByteArray().slice(0, 8)
  return `${Buffer.from(block).toString('hex')}::/64`
}
