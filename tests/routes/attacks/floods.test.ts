import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tuneServer } from '@/app/platform/web/server.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal } from '../../setup/portal'

let test: TestDatabase
let portal: TestPortal

beforeAll(async () => {
  test = await createTestDatabase()
  portal = await startTestPortal(test)
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

async function openSocket(): Promise<Socket> {
  const { hostname, port } = new URL(portal.url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => socket.destroy())
  await once(socket, 'connect')
  return socket
}

/** Everything the server says until it hangs up. */
async function readAll(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
  await closed(socket)
  return text
}

/** However it came about: a server that hangs up on a flood resets the connection. */
function closed(socket: Socket): Promise<void> {
  if (socket.closed) return Promise.resolve()
  return new Promise((resolve) =>
    socket.once('close', () => {
      resolve()
    }),
  )
}

function writable(socket: Socket): Promise<void> {
  return Promise.race([
    closed(socket),
    new Promise<void>((resolve) =>
      socket.once('drain', () => {
        resolve()
      }),
    ),
  ])
}

const formHead = (length: string) =>
  `POST /connexion HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n${length}\r\n\r\n`

describe('a body of a hundred megabytes', () => {
  const megabyte = Buffer.alloc(1024 * 1024, 'a')

  it.each([
    ['that says so', formHead(`Content-Length: ${100 * megabyte.length}`), (part: Buffer) => [part]],
    [
      'that comes in pieces',
      formHead('Transfer-Encoding: chunked'),
      (part: Buffer) => [`${part.length.toString(16)}\r\n`, part, '\r\n'],
    ],
  ])('%s is not read to its end, and costs no memory', async (_, head, wrap) => {
    const before = process.memoryUsage.rss()
    const socket = await openSocket()
    const answer = readAll(socket)
    socket.write(head)
    let sent = 0
    for (; sent < 100 && !socket.destroyed; sent += 1) {
      for (const piece of wrap(megabyte)) {
        if (socket.writable && !socket.write(piece)) await writable(socket)
      }
    }
    socket.destroy()
    const text = await answer
    expect(text === '' || /^HTTP\/1\.1 413/u.test(text)).toBe(true)
    expect(sent).toBeLessThan(100)
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * megabyte.length)
  })
})

describe('slow senders', () => {
  it('leave everybody else their place', async () => {
    const slow = await Promise.all(Array.from({ length: 300 }, openSocket))
    for (const [index, socket] of slow.entries()) {
      socket.write(
        index % 2 === 0 ? 'GET / HTTP/1.1\r\nHost: x\r\nX-A: ' : `${formHead('Content-Length: 1000')}email=`,
      )
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(`${portal.url}/connexion`)).status),
    )
    for (const socket of slow) socket.destroy()
    expect(new Set(answers)).toEqual(new Set([200]))
  })

  it('lose theirs: headers and bodies that never end are hung up on', async () => {
    const server = tuneServer(createServer({ connectionsCheckingInterval: 20 }))
    expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 30_000])
    // The same server with shorter patience: what is tried here is that it hangs up, not for how long it waits.
    server.headersTimeout = 50
    server.requestTimeout = 100
    server.on('request', (request) => request.resume())
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    for (const start of ['GET / HTTP/1.1\r\nHost: x\r\nX-A: ', formHead('Content-Length: 1000')]) {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => socket.destroy())
      const answer = readAll(socket)
      socket.write(start)
      expect(await answer).toMatch(/^HTTP\/1\.1 408/u)
    }
    server.close()
  })
})

describe('floods of headers', () => {
  it.each([
    ['one that is long', `X-A: ${'a'.repeat(64 * 1024)}\r\n`, 431],
    ['many', Array.from({ length: 20_000 }, (_, index) => `X-${index}: a\r\n`).join(''), 431],
    ['cookies', `Cookie: ${Array.from({ length: 2000 }, (_, index) => `c${index}=a`).join('; ')}\r\n`, 431],
    ['a cookie of ours that is none', `Cookie: cite_session=${'%E0'.repeat(2000)}; cite_visit=%zz\r\n`, 200],
  ])('%s', async (_, headers, status) => {
    const socket = await openSocket()
    const answer = readAll(socket)
    socket.write(`GET /connexion HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`)
    expect(await answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`, 'u'))
  })

  it('and two lengths, or a length and pieces, are no request', async () => {
    for (const lengths of [
      'Content-Length: 5\r\nContent-Length: 6',
      'Content-Length: 5\r\nTransfer-Encoding: chunked',
      'Transfer-Encoding: chunked, identity',
    ]) {
      const socket = await openSocket()
      const answer = readAll(socket)
      socket.write(`${formHead(lengths)}a=b&c=d`)
      expect([lengths, (await answer).slice(0, 12)]).toEqual([lengths, 'HTTP/1.1 400'])
    }
  })
})
