import type { NextFunction, Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'
import type { Settings } from '../context.server'
import { randomToken } from '../tokens.server'

/** Sets the security headers, and `response.locals.nonce` for the scripts of this one response. */
export function securityHeaders(settings: Settings): RequestHandler[] {
  const overTls = settings.publicUrl.startsWith('https:')
  const giveNonce = (_request: Request, response: Response, next: NextFunction) => {
    response.locals['nonce'] = randomToken()
    next()
  }
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': [(_request, response) => `'nonce-${nonceOf(response)}'`, "'strict-dynamic'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        // Keeps the page of the field readable without network.
        'worker-src': ["'self'"],
        // Browsers hold a form to this also where its answer leads: to the provider and, at sign-out, back.
        'form-action': ["'self'", ...(settings.openId ? [new URL(settings.openId.issuer).origin] : [])],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        ...(overTls ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    // helmet's own default hides the origin from form posts, which then fail without JavaScript.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: overTls,
  })
  return [giveNonce, headers]
}

/** What a page shows depends on who asks: nothing of it may stay in a cache, or behind "back" after sign-out. */
export function neverStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store')
  next()
}

function nonceOf(response: unknown): string {
  if (typeof response !== 'object' || response === null || !('locals' in response)) return ''
  const { locals } = response
  return typeof locals === 'object' && locals !== null && 'nonce' in locals ? String(locals.nonce) : ''
}
