import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { system } from '@/app/modules/access/shared'
import { issueSignInLink, signIn } from '@/app/modules/accounts/index.server'
import { createLogger } from '@/app/platform/logger.server'
import { mailboxOnly } from '@/app/platform/mailer.server'
import { openPortal, type Portal } from '@/app/platform/portal.server'
import { randomToken } from '@/app/platform/tokens.server'
import { writeSessionToken, writeVisitToken } from '@/app/platform/web/cookies.server'
import { csrfToken } from '@/app/platform/web/csrf.server'
import { createWebHandler, tuneServer } from '@/app/platform/web/server.server'
import { buildPages } from '@/commands/demo/build-pages'
import { withActor } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { inventedKeys } from '@/seed/builders/index.server'
import { testSettings } from './context'
import type { MeilisearchAddress } from '@/search/meilisearch/connect'
import type { TestDatabase } from './database'

/** Field values of a form; a list gives a repeated name. */
export type FormFields = Record<string, string | readonly string[]>

/** One browser's worth of cookies, without a browser. */
export interface Visitor {
  get(path: string, init?: RequestInit): Promise<Response>
  /** Posts a form with this visitor's own token. */
  post(path: string, fields?: FormFields, init?: RequestInit): Promise<Response>
  cookie: string
  csrf: string
}

export interface TestPortal {
  url: string
  portal: Portal
  /** Signed out, or signed in to the account through a real link. */
  visit(accountId?: AccountId): Promise<Visitor>
  close(): Promise<void>
}

/**
 * The real server with the real pages over one test database, on a port of its own.
 * @param parts what a test brings itself in the place of the usual.
 */
export async function startTestPortal(
  test: Pick<TestDatabase, 'url'>,
  search: MeilisearchAddress | null = null,
  {
    trustedProxies = [],
    ...parts
  }: Partial<Pick<Portal, 'settings' | 'logger' | 'mailer' | 'clock'>> & {
    trustedProxies?: readonly string[]
  } = {},
): Promise<TestPortal> {
  await buildPages()
  const { portal, close } = await openPortal({
    databaseUrl: test.url,
    keys: inventedKeys,
    settings: testSettings,
    logger: createLogger('silent'),
    mailer: mailboxOnly,
    ...parts,
    search,
  })
  const server = tuneServer(createServer())
  const build = join(import.meta.dirname, '..', '..', 'build')
  server.on('request', await createWebHandler(portal, build, trustedProxies))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the test server has no port')
  const url = `http://127.0.0.1:${address.port}`
  return {
    url,
    portal,
    visit: (accountId) => createVisitor(portal, url, accountId),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await close()
    },
  }
}

async function createVisitor(portal: Portal, url: string, accountId?: AccountId): Promise<Visitor> {
  const visitToken = randomToken()
  const sessionToken = accountId === undefined ? null : await openSession(portal, accountId)
  const cookies = [await writeVisitToken(portal.settings, visitToken)]
  if (sessionToken !== null) {
    cookies.push(await writeSessionToken(portal.settings, sessionToken, new Date(Date.now() + 3_600_000)))
  }
  const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
  const csrf = csrfToken({ secret: portal.settings.secret, visitToken, sessionToken })
  const send = (path: string, init: RequestInit) =>
    fetch(url + path, { redirect: 'manual', ...init, headers: { Cookie: cookie, ...init.headers } })
  return {
    cookie,
    csrf,
    get: (path, init = {}) => send(path, init),
    post: (path, fields = {}, init = {}) =>
      send(path, { method: 'POST', body: encode({ csrf, ...fields }), ...init }),
  }
}

async function openSession(portal: Portal, accountId: AccountId): Promise<string> {
  const path = await withActor(portal.database, system, (tx) =>
    issueSignInLink(tx, { accountId, now: portal.clock.now() }),
  )
  const token = path.slice(path.lastIndexOf('/') + 1)
  const { sessionToken } = await signIn({ ctx: { ...portal, actor: system }, input: { token } })
  return sessionToken
}

function encode(fields: FormFields): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const text of typeof value === 'string' ? [value] : value) params.append(name, text)
  }
  return params
}
