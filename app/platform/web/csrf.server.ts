import { digestToken, keyedDigest, sameText } from '../tokens.server'

interface Visit {
  secret: string
  visitToken: string
  sessionToken: string | null
}

/** The token a form carries: good for this browser and this session only. */
export function csrfToken({ secret, visitToken, sessionToken }: Visit): string {
  const session = sessionToken === null ? '' : digestToken(sessionToken)
  return keyedDigest(secret, 'csrf', `${visitToken}\0${session}`).toString('base64url')
}

export function isCsrfToken(visit: Visit, candidate: string): boolean {
  return sameText(csrfToken(visit), candidate)
}
