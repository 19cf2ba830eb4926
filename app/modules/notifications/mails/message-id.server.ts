import type { Settings } from '@/app/platform/context.server'
import { keyedDigest } from '@/app/platform/tokens.server'

/** RFC 5322, 3.6.4. Always the same for a key, and tells nothing of it: keys are made of ids. */
export function messageIdOf(
  { secret, publicUrl }: Pick<Settings, 'secret' | 'publicUrl'>,
  key: string,
): string {
  return `<${keyedDigest(secret, 'mail', key).toString('hex').slice(0, 32)}@${new URL(publicUrl).hostname}>`
}
