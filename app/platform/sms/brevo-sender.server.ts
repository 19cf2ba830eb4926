import { z } from 'zod'
import type { SmsSettings } from './sms-settings'
import { measureSms } from './sms-text'
import { SmsError, smsTimeout, type SmsSender } from './sms-sender'

/** What the provider says of a refusal; its `message` is not kept. */
const refusalSchema = z.object({ code: z.string().regex(/^[a-z_]{1,40}$/u), message: z.string() })

/**
 * Text messages by Brevo (`POST /transactionalSMS/send`). It knows no idempotency key for these: the tag lets whoever reads its
 * journal recognise a message that went out twice.
 * @param timeout milliseconds for an answer.
 */
export function createBrevoSender(settings: SmsSettings, timeout = smsTimeout): SmsSender {
  const url = `${settings.url.replace(/\/$/u, '')}/transactionalSMS/send`
  return {
    async send({ to, text, reference }) {
      const body = JSON.stringify({
        type: 'transactional',
        sender: settings.sender,
        recipient: to.replace(/^\+/u, ''),
        content: text,
        tag: reference,
        unicodeEnabled: measureSms(text).alphabet === 'ucs2',
      })
      let response: Response
      let answer: unknown
      try {
        response = await fetch(url, {
          method: 'POST',
          headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            'api-key': settings.apiKey,
          },
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(timeout),
        })
        // Read to its end, so that the connection can serve again.
        answer = await response.json().catch(() => null)
      } catch (error) {
        throw new SmsError(error instanceof Error ? error.name : 'unknown', false)
      }
      if (!response.ok) throw toSmsError(response.status, answer)
    },
  }
}

/**
 * For good is only what is said of this number. A key, a sender name or a credit that the provider does not accept is about us:
 * somebody mends it, and the message still goes out.
 */
function toSmsError(status: number, answer: unknown): SmsError {
  const refusal = refusalSchema.safeParse(answer)
  if (!refusal.success) return new SmsError(String(status), false)
  const { code, message } = refusal.data
  const ofThisNumber =
    status === 400 && code === 'invalid_parameter' && /phone|recipient|mobile/iu.test(message)
  return new SmsError(`${status} ${code}`, ofThisNumber)
}
