import { readFieldAnswer, type FieldAnswer } from './field-answer'
import type { KeptForm } from './kept-forms'

/** Why there is no answer: nothing came back, the portal cannot now, or it no longer knows who asks. */
export type NoAnswer = 'no network' | 'later' | 'signed out'

/** Milliseconds after which a sending that stays without answer is tried again: under its key it is done once. */
const patience = 20_000

/** @param csrf of the page. */
export async function sendKept(
  { registrationKey, sealed }: KeptForm,
  csrf: string,
): Promise<FieldAnswer | NoAnswer> {
  try {
    const response = await fetch('/api/inscriptions-terrain', {
      method: 'POST',
      body: new URLSearchParams({ csrf, registrationKey, sealed }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    if (response.type === 'opaqueredirect' || [401, 403].includes(response.status)) return 'signed out'
    if (response.status >= 500 || response.status === 429) return 'later'
    return readFieldAnswer(await response.json()) ?? 'later'
  } catch {
    return 'no network'
  }
}
