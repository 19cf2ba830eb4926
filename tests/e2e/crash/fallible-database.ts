import { createServer, connect, type Socket } from 'node:net'
import postgres from 'postgres'
import { startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { query, type Scratch } from '../embedded/scratch'

/** The project's own PostgreSQL behind an address that outlives it, as the address of a server does. */
export interface FallibleDatabase {
  readonly url: string
  /** Ends the server without a word, and comes back once nobody answers at the address any more. */
  kill(): Promise<void>
  /** Ends the server in order: sessions are told, nothing has to be recovered. */
  stop(): Promise<void>
  /** Starts the server again after `kill` or `stop`. */
  restart(): Promise<void>
  /** Ends one of the portal's sessions without a word: the server ends all others with it, and recovers by itself. */
  killSession(): Promise<void>
  close(): Promise<void>
}

export async function openFallibleDatabase(scratch: Scratch): Promise<FallibleDatabase> {
  const start = () => startEmbeddedDatabase({ dataFolder: scratch.place('data'), durable: false })
  let server = await start()
  const gate = createGate(() => Number(new URL(server.url).port))
  const address = new URL(server.url)
  address.port = String(await gate.open(0))

  return {
    url: address.href,
    async kill() {
      const [row] = await query(
        server.url,
        `select split_part(pg_read_file('postmaster.pid'), chr(10), 1) as pid`,
      )
      process.kill(Number(row?.['pid']), 'SIGKILL')
      await gate.close()
      await server.stop()
    },
    async stop() {
      await server.stop()
      await gate.close()
    },
    async restart() {
      server = await start()
      await gate.open(Number(address.port))
    },
    async killSession() {
      const witness = postgres(server.url, { max: 1, onnotice: () => {} })
      const [row] = await witness`select pid from pg_stat_activity where application_name = 'cite' limit 1`
      const ended = witness`select pg_sleep(600)`.catch(() => undefined)
      process.kill(Number(row?.['pid']), 'SIGKILL')
      await ended
      await witness.end({ timeout: 0 })
      // Refused until it has recovered.
      for (let answers = false; !answers;) {
        answers = await query(server.url, 'select 1').then(
          () => true,
          () => false,
        )
      }
    },
    async close() {
      await gate.close()
      await server.stop()
    },
  }
}

/** Hands connections on to whatever port the server has by now; closed, it refuses them, as the port of a dead server does. */
function createGate(upstreamPort: () => number) {
  const sockets = new Set<Socket>()
  const gate = createServer((client) => {
    const upstream = connect(upstreamPort(), '127.0.0.1')
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.once('error', () => socket.destroy())
      socket.once('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  })
  return {
    async open(port: number): Promise<number> {
      await new Promise<void>((resolve) => gate.listen(port, '127.0.0.1', resolve))
      const address = gate.address()
      if (typeof address !== 'object' || address === null) throw new Error('the gate has no port')
      return address.port
    },
    async close(): Promise<void> {
      const closed = new Promise((resolve) => gate.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
