import type { Server } from 'node:http'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Portal } from '../portal.server'
import { digestToken, randomToken } from '../tokens.server'
import { readVisitToken, writeVisitToken } from './cookies.server'
import { answerFailedRequest, refuseForeignForms, refuseOldDataRequests } from './failed-request.server'
import { subscriberOf } from './client-address'
import { neverStore, securityHeaders } from './security-headers.server'

/** A request that dribbles its headers or its body gives its place back. */
export function tuneServer(server: Server): Server {
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  return server
}

/**
 * Answers requests with the built pages.
 * @param buildFolder holds `client/` and `server/`, as `npm run build` leaves them.
 * @param trustedProxies addresses whose `X-Forwarded-For` is believed; nobody else's is.
 */
export async function createWebHandler(
  portal: Portal,
  buildFolder: string,
  trustedProxies: readonly string[] = [],
): Promise<Express> {
  // React is chosen when the pages are loaded: unless told, not the one for developing, which renders at half the speed.
  if (!Object.hasOwn(process.env, 'NODE_ENV')) process.env.NODE_ENV = 'production'
  const build: ServerBuild = await import(pathToFileURL(join(buildFolder, 'server', 'index.js')).href)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  app.use(compression())
  app.use(
    '/assets',
    express.static(join(buildFolder, 'client', 'assets'), {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
      // A policy is a page's: on fifty files it would be half of what they weigh.
      setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
    }),
  )
  app.use(securityHeaders(portal.settings))
  app.use(neverStore)
  app.get('/sante', (_request, response) => {
    response.type('text/plain').send('ok')
  })
  logRequests(app, portal, firstSegments(build))
  app.use(refuseOldDataRequests)
  app.use(refuseForeignForms)
  app.use((request: Request, response: Response, next: NextFunction) => {
    keepVisit(request, response, portal).then((token) => {
      response.locals['visitToken'] = token
      next()
    }, next)
  })
  const answer = createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: (request, response) => ({
      portal,
      clientAddress: subscriberOf(request.ip),
      setHeader: (name, value) => {
        response.setHeader(name, value)
      },
      nonce: String(response.locals['nonce']),
      visitToken: String(response.locals['visitToken']),
    }),
  })
  app.all('*', (request, response, next) => {
    void answer(request, response, next)
  })
  app.use(answerFailedRequest(portal.logger))
  return app
}

async function keepVisit(request: Request, response: Response, portal: Portal): Promise<string> {
  const known = await readVisitToken(portal.settings, request.headers.cookie ?? null)
  if (known !== null) return known
  const token = randomToken()
  response.append('Set-Cookie', await writeVisitToken(portal.settings, token))
  return token
}

/** What a path of the portal begins with; anything else was typed by somebody. */
function firstSegments(build: ServerBuild): ReadonlySet<string> {
  return new Set(Object.values(build.routes).map((route) => route.path?.split('/')[0] ?? ''))
}

/** One row per request. Of the path only a first segment that a route has: the rest can hold a token, an id or a name. */
function logRequests(app: Express, portal: Portal, spaces: ReadonlySet<string>): void {
  app.use((request, response, next) => {
    const start = process.hrtime.bigint()
    const [, space = ''] = request.path.split('/')
    response.on('finish', () => {
      portal.logger.info({
        method: request.method,
        space: spaces.has(space.replace(/\.data$/u, '')) ? space : 'other',
        path: digestToken(request.path).slice(0, 12),
        status: response.statusCode,
        ms: Number((process.hrtime.bigint() - start) / 1_000_000n),
      })
    })
    next()
  })
}
