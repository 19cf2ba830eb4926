import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Visitor } from '../setup/portal'
import { crawlPages, sendForms } from './crawl'
import type { TokenRegister } from './find-tokens'
import { wordToken } from './token-shapes'
import type { Viewer } from './viewers'
import { Watcher } from './watcher'
import type { WorldIds } from './world-ids'

/** A careless portal: each address lets one name out in its own way. */
const careless: Record<string, { headers?: Record<string, string>; body?: string; status?: number }> = {
  '/page': { body: `<p>${wordToken(1)}</p><a href="/linked?q=a&amp;page=2">next</a>` },
  '/page.data': { body: JSON.stringify({ name: wordToken(2) }) },
  '/linked?q=a&page=2': { body: wordToken(3) },
  '/headers': { headers: { Location: `/x?name=${wordToken(4)}` }, status: 302 },
  '/error': { status: 500, body: `Error: ${wordToken(5)}` },
  'POST /form': { status: 422, body: `<input value="${wordToken(6)}">` },
}
const register: TokenRegister = new Map(
  [1, 2, 3, 4, 5, 6].map((serial) => [
    wordToken(serial),
    { field: 'familyName', residentId: String(serial) },
  ]),
)
const world: WorldIds = { segments: new Map(), profileTokens: () => [] }

let server: Server
let viewer: Viewer
beforeAll(async () => {
  server = createServer((request, response) => {
    const {
      headers = {},
      body = '',
      status = 200,
    } = careless[request.method === 'POST' ? `POST ${request.url ?? ''}` : (request.url ?? '')] ?? {}
    response.writeHead(status, headers).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const visitor: Visitor = {
    cookie: '',
    csrf: '',
    get: (path) => fetch(url + path, { redirect: 'manual' }),
    post: (path) => fetch(url + path, { method: 'POST', redirect: 'manual' }),
  }
  viewer = { name: 'nobody', role: 'visitor', accountId: null, visitor }
})
afterAll(() => server.close())

it('finds a name in a page, its data, what it links to, a header, an error page and a refused form', async () => {
  const found: string[] = []
  const watcher = new Watcher(register)
  const nobody = { mayFind: () => false }
  for await (const answer of crawlPages(viewer, ['/page', '/headers', '/error'], world, {
    perPattern: 1,
    links: 9,
  })) {
    watcher.see(viewer, nobody, 'test', answer)
  }
  for await (const answer of sendForms(viewer, [{ pattern: '/form', fields: {} }], world, 1)) {
    watcher.see(viewer, nobody, 'test', answer)
  }
  for (const { token } of watcher.leaks) found.push(token)
  expect(new Set(found)).toEqual(new Set(register.keys()))
  expect(watcher.leaks.find(({ token }) => token === wordToken(3))).toEqual({
    token: wordToken(3),
    role: 'visitor',
    where: 'GET /linked?q=a&page=2 (nobody, test, familyName)',
  })
  expect(watcher.responses).toBe(10)
})

it('is blind, and says so, when nobody is shown what is hers to see', () => {
  const watcher = new Watcher(register)
  expect(() => {
    watcher.requireEyes()
  }).toThrow('no caseworker was ever shown a givenName')
  expect(() => {
    watcher.requireContact('account', '1')
  }).toThrow('was seen nowhere')
  watcher.see({ ...viewer, accountId: null }, { mayFind: () => true }, 'test', {
    where: '',
    status: 200,
    text: wordToken(1),
  })
  expect(watcher.leaks).toEqual([])
})

it('lets ids and homes rest in tables, and no name', () => {
  const kept: TokenRegister = new Map([
    ['6a1f0a52-3d5f-4f0e-9a52-0a4a2f1f9b10', { field: 'id', residentId: '1' }],
    ['891f9a2f6cfffff', { field: 'homeCell', residentId: '1' }],
    [wordToken(1), { field: 'address', residentId: '1' }],
  ])
  const watcher = new Watcher(kept)
  for (const token of kept.keys()) watcher.seeInside('database', 'profiles', token)
  expect(watcher.leaks).toEqual([{ token: wordToken(1), role: 'database', where: 'profiles (address)' }])
})

it('refuses a URL of which it knows no value', async () => {
  await expect(
    crawlPages(viewer, ['/new/:thing'], world, { perPattern: 1, links: 0 }).next(),
  ).rejects.toThrow(':thing')
})
