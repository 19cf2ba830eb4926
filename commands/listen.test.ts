import { once } from 'node:events'
import { Agent, createServer, request, type IncomingMessage, type Server } from 'node:http'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { drain, listen } from './listen'

interface Held {
  server: Server
  port: number
  /** The next request that arrived, to be answered when the test says so. */
  arrived(): Promise<{ answer(): void }>
}

async function hold(): Promise<Held> {
  const server = createServer()
  const { port } = await listen(server, 0, '127.0.0.1')
  return {
    server,
    port,
    async arrived() {
      const [, response] = await once(server, 'request')
      return { answer: () => response.end('done') }
    },
  }
}

async function read(response: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return text
}

async function ask(port: number, agent: Agent) {
  const sent = request({ host: '127.0.0.1', port, agent }).end()
  const [response]: IncomingMessage[] = await once(sent, 'response')
  if (!response) throw new Error('no answer')
  return { connection: response.headers.connection, text: await read(response) }
}

it('keeps who comes before anybody answers', async () => {
  const server = createServer()
  const door = await listen(server, 0, '127.0.0.1')
  const agent = new Agent({ keepAlive: true })
  const [early] = [ask(door.port, agent), await once(server, 'request')]
  door.answer((_request, response) => response.end('open'))
  expect([(await early).text, (await ask(door.port, agent)).text]).toEqual(['open', 'open'])
  agent.destroy()
  server.close()
})

it('answers what is under way, and lets a kept connection have one answer more', async () => {
  const { server, port, arrived } = await hold()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const [first, held] = [ask(port, agent), await arrived()]
  const drained = drain(server)
  const refused = connect(port, '127.0.0.1')
  expect(await once(refused, 'error')).toMatchObject([{ code: 'ECONNREFUSED' }])
  held.answer()
  expect(await first).toEqual({ connection: 'keep-alive', text: 'done' })

  const [second, again] = [ask(port, agent), await arrived()]
  again.answer()
  expect(await second).toEqual({ connection: 'close', text: 'done' })
  await drained
  agent.destroy()
})

it('leaves a kept connection as long as it was promised, whatever it asks for meanwhile', async () => {
  const { server, port, arrived } = await hold()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const [first, held] = [ask(port, agent), await arrived()]
  held.answer()
  expect((await first).connection).toBe('keep-alive')

  const drained = drain(server)
  const [second, again] = [ask(port, agent), await arrived()]
  again.answer()
  expect(await second).toEqual({ connection: 'close', text: 'done' })
  await drained
  agent.destroy()
})

it('cuts off whoever never finishes', async () => {
  const { server, port, arrived } = await hold()
  const slow = connect(port, '127.0.0.1')
  slow.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\na')
  await arrived()
  const cut = once(slow, 'close')
  await drain(server, 10)
  await cut
})
