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
 */
export async function createWebHandler(portal: Portal, buildFolder: string): Promise<Express> {
  const build: ServerBuild = await import(pathToFileURL(join(buildFolder, 'server', 'index.js')).href)
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders(portal.settings))
  app.use(compression())
  app.use(
    '/assets',
    express.static(join(buildFolder, 'client', 'assets'), {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
    }),
  )
  app.use(neverStore)
  app.get('/sante', (_request, response) => {
    response.type('text/plain').send('ok')
  })
  logRequests(app, portal)
  app.use((request: Request, response: Response, next: NextFunction) => {
    keepVisit(request, response, portal).then((token) => {
      response.locals['visitToken'] = token
      next()
    }, next)
  })
  const answer = createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: (_request, response) => ({
      portal,
      nonce: String(response.locals['nonce']),
      visitToken: String(response.locals['visitToken']),
    }),
  })
  app.all('*', (request, response, next) => {
    void answer(request, response, next)
  })
  return app
}

async function keepVisit(request: Request, response: Response, portal: Portal): Promise<string> {
  const known = await readVisitToken(request.headers.cookie ?? null)
  if (known !== null) return known
  const token = randomToken()
  response.append('Set-Cookie', await writeVisitToken(portal.settings, token))
  return token
}

/** One row per request. The path is digested past its first segment: it can hold a token or an id. */
function logRequests(app: Express, portal: Portal): void {
  app.use((request, response, next) => {
    const start = process.hrtime.bigint()
    const [, space = ''] = request.path.split('/')
    response.on('finish', () => {
      portal.logger.info({
        method: request.method,
        space: space.slice(0, 24),
        path: digestToken(request.path).slice(0, 12),
        status: response.statusCode,
        ms: Number((process.hrtime.bigint() - start) / 1_000_000n),
      })
    })
    next()
  })
}
