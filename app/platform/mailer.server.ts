import { createTransport } from 'nodemailer'
import { EnvironmentError, type Env } from './env.server'

export interface Mail {
  to: string
  subject: string
  /** Plain text: reads the same everywhere, and hides no tracker. */
  text: string
  /** `<…@…>`, the same whenever the same mail is sent again: whoever has two of it can tell. */
  messageId: string
  /** Where one POST, without a cookie or a page, ends the mails of this kind. */
  unsubscribeUrl?: string
}

/** The way mail leaves. Rejects with `MailError` when the other side did not take it, or did not say so. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

/**
 * Milliseconds. A sending that takes longer than `sending` in all is given up, and the job tries again: by then the other
 * side may have the mail, so they are patient beyond what servers take, and short enough for a link of fifteen minutes.
 */
export const mailTimeouts = { connecting: 20_000, greeting: 15_000, silence: 45_000, sending: 60_000 }
export type MailTimeouts = typeof mailTimeouts

/** Why a mail was not taken, without a word of the server's own: it quotes addresses. */
export class MailError extends Error {
  override readonly name = 'MailError'

  /**
   * @param code of the answer, such as `450` or `550 5.1.1`; without an answer, nodemailer's own, such as `ETIMEDOUT`.
   * @param forGood the other side will never take it: trying again is no use.
   */
  constructor(
    readonly code: string,
    readonly forGood: boolean,
  ) {
    super(`mail not taken: ${code}`)
  }
}

/** Over SMTP. @throws EnvironmentError when no server is named: mail that goes nowhere would look sent. */
export function createMailer(env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM'>): Mailer {
  if (env.SMTP_URL === undefined)
    throw new EnvironmentError('Réglage incorrect : SMTP_URL manque. Voir .env.example.')
  return createSmtpMailer(env.SMTP_URL, env.MAIL_FROM)
}

export function createSmtpMailer(url: string, from: string, timeouts: MailTimeouts = mailTimeouts): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: timeouts.connecting,
    dnsTimeout: timeouts.connecting,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.silence,
  })
  return {
    async send({ unsubscribeUrl, ...mail }) {
      const headers = unsubscribeUrl === undefined ? {} : oneClick(unsubscribeUrl)
      try {
        await transport.sendMail({ from, ...mail, headers, signal: AbortSignal.timeout(timeouts.sending) })
      } catch (error) {
        throw toMailError(error)
      }
    },
  }
}

/** RFC 8058, 3.1: a mail program shows its own button for these, and posts to that address when it is pressed. */
function oneClick(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

function toMailError(error: unknown): MailError {
  const read = (name: string) =>
    typeof error === 'object' && error !== null ? String(Reflect.get(error, name) ?? '') : ''
  const status = /^[45]\d\d$/u.exec(read('responseCode'))?.[0]
  if (status === undefined) return new MailError(read('code') || 'unknown', false)
  // RFC 3463: class, subject, detail.
  const detail = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/u.exec(read('response'))?.[1]
  const code = detail === undefined ? status : `${status} ${detail}`
  return new MailError(code, status.startsWith('5') && isAboutThisMail(read('command'), detail))
}

/** A permanent no to the sender, the sign-in or by policy (X.7) is about us: somebody mends it, and the mail still goes out. */
function isAboutThisMail(command: string, detail: string | undefined): boolean {
  return (command === 'RCPT TO' || command === 'DATA') && detail?.split('.')[1] !== '7'
}

/** For the demo: what is sent stays in the table that its mailbox page shows. */
export const mailboxOnly: Mailer = { send: () => Promise.resolve() }
