import { EnvironmentError, type Env } from '../env.server'

export interface SmsSettings {
  /** Address of the provider's programming interface, up to `/transactionalSMS`. */
  url: string
  apiKey: string
  /** Who writes, as telephones show it: at most 11 letters and digits, or a number that can be answered, of at most 15. */
  sender: string
  /** What the provider shows when it reports an answer to a message. */
  webhookToken: string
}

/** Null when no provider is set. @throws EnvironmentError when only a part is. */
export function readSmsSettings(
  env: Pick<Env, 'SMS_API_URL' | 'SMS_API_KEY' | 'SMS_SENDER' | 'SMS_WEBHOOK_TOKEN'>,
): SmsSettings | null {
  const { SMS_API_URL: url, SMS_API_KEY: apiKey, SMS_SENDER: sender, SMS_WEBHOOK_TOKEN: webhookToken } = env
  if (apiKey === undefined && sender === undefined && webhookToken === undefined) return null
  if (apiKey === undefined || sender === undefined || webhookToken === undefined) {
    throw new EnvironmentError(
      'Réglage incorrect : SMS_API_KEY, SMS_SENDER et SMS_WEBHOOK_TOKEN vont ensemble. Voir .env.example.',
    )
  }
  return { url, apiKey, sender, webhookToken }
}
