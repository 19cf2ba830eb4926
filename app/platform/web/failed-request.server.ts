import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from '../logger.server'

/**
 * Answers what fails before a page is reached: an address that cannot be decoded, a host that is none. Express would
 * quote the stack on the page, and the address, which can hold a token, on standard error.
 */
export function answerFailedRequest(logger: Logger): ErrorRequestHandler {
  // Four parameters, used or not: that is how Express tells an error handler.
  return (error: unknown, request, response, _next) => {
    const status = request.method === 'TRACE' ? 405 : statusOf(error)
    if (status >= 500) logger.error({ err: error }, 'request failed')
    if (response.headersSent) {
      response.destroy()
      return
    }
    response
      .status(status)
      .type('text/plain')
      .send(status >= 500 ? unexpected : unreadable)
  }
}

const unexpected = 'Une erreur est survenue. Réessayez dans un instant.'
const foreign = 'Ce formulaire vient d’un autre site. Ouvrez la page du portail et recommencez.'
const unreadable = 'Cette adresse ne mène nulle part. Vérifiez-la, ou repartez de l’accueil.'

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500
  // The host comes from the sender: no URL can be made of it.
  if ('code' in error && error.code === 'ERR_INVALID_URL') return 400
  const status = 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}

/**
 * Remix still runs its older data requests, whose answers our loaders no longer fit: an error for each. Pages ask
 * for `.data`; nothing of ours sends `?_data=`.
 */
export const refuseOldDataRequests: RequestHandler = (request, response, next) => {
  if (new URLSearchParams(request.originalUrl.split('?').slice(1).join('?')).has('_data')) {
    response.status(404).type('text/plain').send(unreadable)
    return
  }
  next()
}

/**
 * Refuses a form that another site's page sends: its token would be wrong, but Remix fails over its origin before it
 * can be read, with the page and the log of a fault of ours. An origin that a browser hides (`null`) is left to the token.
 */
export const refuseForeignForms: RequestHandler = (request, response, next) => {
  const origin = request.get('Origin')
  if (request.method === 'GET' || origin === undefined || origin === 'null') {
    next()
    return
  }
  const host = request.get('X-Forwarded-Host')?.split(',')[0]?.trim() ?? request.get('Host')
  if (URL.canParse(origin) && new URL(origin).host === host) {
    next()
    return
  }
  response.status(403).type('text/plain').send(foreign)
}
