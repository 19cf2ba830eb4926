import type { Settings } from '@/app/platform/context.server'
import { keyedDigest, plainAlphabet } from '@/app/platform/tokens.server'

/** Sixty bits: few enough for one segment in Arabic, and too many to be guessed at the rate that `link_per_address` lets pass. */
const codeLength = 12

/** The link of one text message: always the same for a key, so that a second sending of it opens the same page. */
export function shortLink({ secret }: Pick<Settings, 'secret'>, key: string): { code: string; path: string } {
  const bytes = keyedDigest(secret, 'sms link', key).subarray(0, codeLength)
  const code = Array.from(bytes, (byte) => plainAlphabet.charAt(byte % plainAlphabet.length)).join('')
  return { code, path: `/m/${code}` }
}
