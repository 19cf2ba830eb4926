export interface Sms {
  /** E.164, such as `+33639980001`. */
  to: string
  /** As `toSmsText` leaves it. */
  text: string
  /** The same whenever the same message is sent again, and tells nothing: whoever has two of it can tell. */
  reference: string
}

/** The way text messages leave. Rejects with `SmsError` when the other side did not take it, or did not say so. */
export interface SmsSender {
  send(sms: Sms): Promise<void>
}

/** Milliseconds for one sending, within what a claim lasts. */
export const smsTimeout = 20_000

/** Why a message was not taken, without a word of the other side's own: it may quote a number. */
export class SmsError extends Error {
  override readonly name = 'SmsError'

  /**
   * @param code a status with the other side's own code, such as `400 invalid_parameter`, or the kind of the failure.
   * @param forGood the other side will never take it: trying again is no use.
   */
  constructor(
    readonly code: string,
    readonly forGood: boolean,
  ) {
    super(`text message not taken: ${code}`)
  }
}

/** For the demo: what is sent stays in the table that its mailbox page shows. */
export const smsMailboxOnly: SmsSender = { send: () => Promise.resolve() }
