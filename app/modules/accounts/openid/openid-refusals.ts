import type { Context } from '@/app/platform/context.server'
import { conflict, DomainError, forbidden, notFound } from '@/app/platform/errors'
import { isOpenIdError, type OpenIdProvider } from '@/app/platform/openid/openid-provider.server'

/** Where the provider sends people back to. */
export const openIdReturnPath = '/connexion/openid/retour'

export const interrupted = () =>
  conflict(
    'Cette connexion n’est pas allée au bout, ou a duré trop longtemps. Recommencez depuis la page de connexion.',
  )

/** The same for an address that is unknown, not verified, or not of staff: nothing is told of accounts. */
export const unknownPerson = () =>
  forbidden(
    'Aucun compte de l’équipe ne correspond à cette identité. Demandez à la coordination d’ouvrir le vôtre, avec la même adresse e-mail professionnelle.',
  )

export const roleMissing = () =>
  forbidden(
    'Votre organisation ne nous dit pas quel est votre rôle à la Cité. Demandez-lui de vous attribuer celui de conseil ou celui de coordination.',
  )

/** @throws DomainError `not_found` where no provider is set. */
export function requireProvider({ openId }: Pick<Context, 'openId'>): OpenIdProvider {
  if (openId === null) throw notFound()
  return openId
}

/** What a person is told, and a log without anything of hers. Other errors go on. */
export function explainOpenIdError(ctx: Pick<Context, 'logger'>, error: unknown): unknown {
  if (!isOpenIdError(error)) return error
  ctx.logger.warn({ reason: error.reason, code: error.code }, 'openid')
  return error.reason === 'rejected'
    ? interrupted()
    : new DomainError(
        'unavailable',
        'Le service de connexion de votre organisation ne répond pas. Réessayez dans quelques minutes, ou demandez un lien par e-mail.',
      )
}
