import { mailTimeouts } from '@/app/platform/mailer.server'

/** Another run has this message in its hands. */
export class MessageBusyError extends Error {
  override readonly name = 'MessageBusyError'

  constructor() {
    super('another run is sending this message')
  }
}

/** Milliseconds. Longer than a sending may take: a claim that is over is one whose process has ended. */
export const claimLasts = mailTimeouts.sending + 15_000

/** Further ahead than a claim lasts is a clock that was set back: nobody has it in hand. */
export function isAhead(claimedUntil: Date | null, now: Date): boolean {
  if (claimedUntil === null) return false
  const left = claimedUntil.getTime() - now.getTime()
  return left > 0 && left <= claimLasts
}
