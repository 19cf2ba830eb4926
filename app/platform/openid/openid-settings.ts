import type { Role } from '@/drizzle/vocabulary'
import { EnvironmentError, type Env } from '../env.server'

export interface OpenIdSettings {
  /** What people know the provider as: « ProConnect ». */
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  scope: string
  /** The claim that holds one role name, or a list of them. */
  roleClaim: string
  /** Which name stands for which role. */
  roleNames: Record<Extract<Role, 'caseworker' | 'coordinator'>, string>
  /** Values of `acr` by which the provider says that two factors were given. */
  secondFactorAcr: readonly string[]
}

type OpenIdEnv = Pick<
  Env,
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT_ID'
  | 'OIDC_CLIENT_SECRET'
  | 'OIDC_NAME'
  | 'OIDC_SCOPE'
  | 'OIDC_ROLE_CLAIM'
  | 'OIDC_ROLE_CASEWORKER'
  | 'OIDC_ROLE_COORDINATOR'
  | 'OIDC_SECOND_FACTOR_ACR'
>

/** Null without an issuer. @throws EnvironmentError when only half of it is given, or it would be spoken to in clear. */
export function readOpenIdSettings(env: OpenIdEnv): OpenIdSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    throw new EnvironmentError(
      'Réglage incorrect : OIDC_ISSUER, OIDC_CLIENT_ID et OIDC_CLIENT_SECRET vont ensemble. Voir .env.example.',
    )
  }
  if (!issuer.startsWith('https:') && !isLoopback(issuer)) {
    throw new EnvironmentError('Réglage incorrect : OIDC_ISSUER attend une adresse https://…')
  }
  return {
    name: env.OIDC_NAME,
    issuer,
    clientId,
    clientSecret,
    scope: env.OIDC_SCOPE,
    roleClaim: env.OIDC_ROLE_CLAIM,
    roleNames: { caseworker: env.OIDC_ROLE_CASEWORKER, coordinator: env.OIDC_ROLE_COORDINATOR },
    secondFactorAcr: env.OIDC_SECOND_FACTOR_ACR.split(/\s+/u).filter((value) => value !== ''),
  }
}

/** Where a connection in clear goes no further than this machine. */
export function isLoopback(address: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(address).hostname)
}
