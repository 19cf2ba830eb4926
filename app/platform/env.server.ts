import { z } from 'zod'
import { encryptionKeysSchema } from './keyring/encryption-keys'
import { isProxyAddress } from './web/client-address'

const postgresAddress = z.string().regex(/^postgres(ql)?:\/\//u, 'attend une adresse postgres://…')

const schema = z.object({
  DATABASE_URL: postgresAddress,
  DATABASE_OWNER_URL: postgresAddress.optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/u, error: 'attend une adresse http(s)://…' }).optional(),
  APP_SECRET: z.string().min(32, 'attend au moins 32 caractères (openssl rand -hex 32)'),
  ENCRYPTION_KEYS: encryptionKeysSchema,
  STAFF_SECOND_FACTOR: z
    .enum(['required', 'optional'], 'attend «\u00a0required\u00a0» ou «\u00a0optional\u00a0»')
    .default('required'),
  OIDC_ISSUER: z.url({ protocol: /^https?$/u, error: 'attend une adresse https://…' }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).default('ProConnect'),
  OIDC_SCOPE: z.string().default('openid email'),
  OIDC_ROLE_CLAIM: z.string().min(1).default('roles'),
  OIDC_ROLE_CASEWORKER: z.string().min(1).default('cite-conseil'),
  OIDC_ROLE_COORDINATOR: z.string().min(1).default('cite-coordination'),
  OIDC_SECOND_FACTOR_ACR: z.string().default('eidas2 eidas3'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//u, 'attend une adresse smtp://…')
    .optional(),
  MAIL_FROM: z.string().default('Cité de l’emploi <ne-pas-repondre@cite-emploi.invalid>'),
  SMS_API_URL: z
    .url({ protocol: /^https?$/u, error: 'attend une adresse https://…' })
    .default('https://api.brevo.com/v3'),
  SMS_API_KEY: z.string().min(1).optional(),
  SMS_SENDER: z
    .string()
    .regex(
      /^(?:[A-Za-z0-9]{1,11}|\d{1,15})$/u,
      'attend au plus 11 lettres et chiffres, ou un numéro de 15 chiffres au plus',
    )
    .optional(),
  SMS_WEBHOOK_TOKEN: z.string().min(32, 'attend au moins 32 caractères (openssl rand -hex 32)').optional(),
  MEILI_URL: z.url({ protocol: /^https?$/u, error: 'attend une adresse http(s)://…' }).optional(),
  MEILI_KEY: z.string().min(1).optional(),
  GEOCODER_URL: z.url({ protocol: /^https?$/u, error: 'attend une adresse https://…' }).optional(),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .refine(
      (addresses) => addresses.every(isProxyAddress),
      'attend des adresses ou des plages d’adresses, séparées par des virgules',
    ),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export type Env = z.infer<typeof schema>

/** The environment is not usable; the message names each variable and what it expects. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

/** @throws EnvironmentError */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = schema.safeParse(source)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return source[name] === undefined ? `${name} manque` : `${name} ${issue.message}`
  })
  throw new EnvironmentError(`Réglage incorrect : ${lines.join(' ; ')}. Voir .env.example.`)
}
