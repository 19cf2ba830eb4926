import { keyedDigest, sameText } from '@/app/platform/tokens.server'
import type { auditSeals } from '@/drizzle/schema'

export type Seal = typeof auditSeals.$inferSelect

/**
 * Signs a head of the chain and the seal before it, with a key that is derived from the portal's secret and that the
 * database never sees.
 * @param previousSignature empty for the first seal.
 */
export function signSeal(secret: string, seal: Omit<Seal, 'signature'>, previousSignature: string): string {
  const text = [seal.number, seal.position, seal.hash, seal.sealedAt.getTime(), previousSignature].join(':')
  return keyedDigest(secret, 'audit seal', text).toString('hex')
}

export function isSealGenuine(secret: string, seal: Seal, previousSignature: string): boolean {
  return sameText(seal.signature, signSeal(secret, seal, previousSignature))
}
