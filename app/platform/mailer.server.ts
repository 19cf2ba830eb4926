import { createTransport } from 'nodemailer'
import { EnvironmentError, type Env } from './env.server'

export interface Mail {
  to: string
  subject: string
  /** Plain text: reads the same everywhere, and hides no tracker. */
  text: string
}

/** The way mail leaves. Rejects when the other side did not take it: the job then tries again. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** Over SMTP. @throws EnvironmentError when no server is named: mail that goes nowhere would look sent. */
export function createMailer(env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM'>): Mailer {
  if (env.SMTP_URL === undefined)
    throw new EnvironmentError('Réglage incorrect : SMTP_URL manque. Voir .env.example.')
  return createSmtpMailer(env.SMTP_URL, env.MAIL_FROM)
}

function createSmtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url)
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text })
    },
  }
}

/** For the demo: what is sent stays in the table that its mailbox page shows. */
export const mailboxOnly: Mailer = { send: () => Promise.resolve() }
