import * as oidc from 'openid-client'
import type { Role } from '@/drizzle/vocabulary'
import { isLoopback, type OpenIdSettings } from './openid-settings'

/** One going to the provider and coming back. Each value is unguessable and of this attempt only. */
export interface OpenIdAttempt {
  state: string
  nonce: string
  codeVerifier: string
}

/** What the provider says of a person, once checked. */
export interface OpenIdPerson {
  issuer: string
  subject: string
  /** Null unless the provider says that it is verified. */
  verifiedEmail: string | null
  /** Null when the claim is absent, names no role of ours, or names both. */
  role: Extract<Role, 'caseworker' | 'coordinator'> | null
  secondFactorGiven: boolean
  /** Named again at sign-out. */
  idToken: string
}

export interface OpenIdProvider {
  /** Where to send the browser. @throws OpenIdError */
  authorizationUrl(attempt: OpenIdAttempt, redirectUri: string): Promise<URL>
  /** @param answer the address that the browser came back to. @throws OpenIdError */
  identify(attempt: OpenIdAttempt, answer: URL): Promise<OpenIdPerson>
  /** Where the provider ends its own session; null when it has no such place. @throws OpenIdError */
  endSessionUrl(idToken: string, returnTo: string): Promise<URL | null>
}

/** `unavailable`: nobody answers; `rejected`: the answer is not one to believe. Holds nothing of the person. */
export class OpenIdError extends Error {
  override readonly name = 'OpenIdError'

  constructor(
    readonly reason: 'unavailable' | 'rejected',
    /** The library's or the protocol's own word for it. */
    readonly code: string,
  ) {
    super(`OpenID Connect: ${reason} (${code})`)
  }
}

/** By its name and not by its class: the server's code and the built pages' code are two copies. */
export function isOpenIdError(error: unknown): error is OpenIdError {
  return error instanceof Error && error.name === 'OpenIdError' && 'reason' in error
}

/** Seconds for each request to the provider. */
const timeout = 5

export function createOpenIdProvider(settings: OpenIdSettings): OpenIdProvider {
  let known: Promise<oidc.Configuration> | null = null

  /** Asked once it answers; a provider that was away is asked again. */
  function discover(): Promise<oidc.Configuration> {
    known ??= oidc
      .discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, {
        timeout,
        execute: [
          // Signatures of the ID token and of a signed userinfo are checked too, not the connection alone.
          oidc.enableNonRepudiationChecks,
          ...(isLoopback(settings.issuer) ? [oidc.allowInsecureRequests] : []),
        ],
      })
      .catch((error: unknown) => {
        known = null
        throw new OpenIdError('unavailable', codeOf(error))
      })
    return known
  }

  return {
    async authorizationUrl({ state, nonce, codeVerifier }, redirectUri) {
      return oidc.buildAuthorizationUrl(await discover(), {
        redirect_uri: redirectUri,
        scope: settings.scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(settings.secondFactorAcr.length > 0 && { acr_values: settings.secondFactorAcr.join(' ') }),
      })
    },
    async identify(attempt, answer) {
      const config = await discover()
      try {
        return await readPerson(config, settings, attempt, answer)
      } catch (error) {
        throw new OpenIdError(isUnavailable(error) ? 'unavailable' : 'rejected', codeOf(error))
      }
    },
    async endSessionUrl(idToken, returnTo) {
      const config = await discover()
      if (config.serverMetadata().end_session_endpoint === undefined) return null
      return oidc.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: returnTo })
    },
  }
}

async function readPerson(
  config: oidc.Configuration,
  settings: OpenIdSettings,
  { state, nonce, codeVerifier }: OpenIdAttempt,
  answer: URL,
): Promise<OpenIdPerson> {
  const tokens = await oidc.authorizationCodeGrant(config, answer, {
    pkceCodeVerifier: codeVerifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const token = tokens.claims()
  if (token === undefined || tokens.id_token === undefined) throw new Error('no ID token')
  const { userinfo_endpoint: endpoint } = config.serverMetadata()
  const userinfo: oidc.UserInfoResponse | null =
    endpoint === undefined ? null : await oidc.fetchUserInfo(config, tokens.access_token, token.sub)
  // An address and whether it is verified are believed from one and the same statement.
  const said = userinfo?.email === undefined ? token : userinfo
  return {
    issuer: token.iss,
    subject: token.sub,
    verifiedEmail:
      said['email_verified'] === true && typeof said['email'] === 'string' ? said['email'] : null,
    role: readRole(settings, userinfo?.[settings.roleClaim] ?? token[settings.roleClaim]),
    secondFactorGiven: saysTwoFactors(settings, token),
    idToken: tokens.id_token,
  }
}

function readRole({ roleNames }: OpenIdSettings, claim: unknown): OpenIdPerson['role'] {
  const names: unknown[] = Array.isArray(claim) ? claim : [claim]
  const found = (['caseworker', 'coordinator'] as const).filter((role) => names.includes(roleNames[role]))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** By `acr`, as agreed with the provider, or by the `mfa` of RFC 8176. */
function saysTwoFactors({ secondFactorAcr }: OpenIdSettings, token: oidc.IDToken): boolean {
  const { acr, amr } = token
  return (
    (typeof acr === 'string' && secondFactorAcr.includes(acr)) || (Array.isArray(amr) && amr.includes('mfa'))
  )
}

function isUnavailable(error: unknown): boolean {
  if (error instanceof oidc.ClientError) return error.code === 'OAUTH_TIMEOUT'
  return error instanceof TypeError && error.message === 'fetch failed'
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  for (const holder of [error, 'cause' in error ? error.cause : null]) {
    if (typeof holder !== 'object' || holder === null) continue
    if ('error' in holder && typeof holder.error === 'string') return holder.error
    if ('code' in holder && typeof holder.code === 'string') return holder.code
  }
  return 'unknown'
}
