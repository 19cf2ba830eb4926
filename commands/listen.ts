import { once } from 'node:events'
import type { RequestListener, Server } from 'node:http'
import { Server as NetServer, type AddressInfo } from 'node:net'
import { CommandError } from './report-failure'

/** A port that is taken. */
export interface Door {
  port: number
  /** From now on, and for whoever has come meanwhile. */
  answer(handler: RequestListener): void
}

/**
 * Takes the port, before there is anybody to answer: what comes meanwhile waits. Node drops a request that nobody
 * listens for, and whoever sent it would wait for ever.
 * @param port 0: one that the system chooses.
 * @throws CommandError
 */
export async function listen(server: Server, port: number, host: string): Promise<Door> {
  const waiting: Parameters<RequestListener>[] = []
  const hold: RequestListener = (...exchange) => {
    waiting.push(exchange)
  }
  server.on('request', hold)
  try {
    server.listen({ port, host })
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EADDRINUSE') {
      throw new CommandError(
        `Le port ${port} est déjà pris. Choisissez-en un autre avec --port (0 : un port libre).`,
      )
    }
    if (code === 'EACCES')
      throw new CommandError(`Le port ${port} demande des droits particuliers. Choisissez-en un autre.`)
    throw error
  }
  const address: AddressInfo | string | null = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    answer(handler) {
      server.off('request', hold)
      server.on('request', handler)
      for (const exchange of waiting) handler(...exchange)
    },
  }
}

/** Milliseconds. npm and the terminal both pass on one Ctrl-C: the second of a pair is not somebody losing patience. */
const pairedSignals = 2000

/** Runs `stop` once, on Ctrl-C or when the system asks; asked again later, ends at once. */
export function onShutdown(stop: () => Promise<void>): void {
  let askedAt: number | null = null
  const handle = () => {
    const now = performance.now()
    if (askedAt !== null && now - askedAt > pairedSignals) process.exit(1)
    if (askedAt !== null) return
    askedAt = now
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', handle)
  process.on('SIGTERM', handle)
}

/** Milliseconds. Longer than a request may take (`tuneServer`), or a connection be kept without one. */
const longestDrain = 35_000

/**
 * Answers what is under way, takes no new connection: whoever keeps hers is told to let it go with the next answer, and
 * if she asks for nothing more it ends when it was promised to (`Keep-Alive`). Nobody's request meets a closed door on
 * a connection that was hers.
 * @param longest milliseconds after which whoever has still not finished is cut off.
 */
export async function drain(server: Server, longest = longestDrain): Promise<void> {
  const closed = once(server, 'close')
  server.prependListener('request', (_request, response) => {
    response.setHeader('Connection', 'close')
  })
  // Not the HTTP server's own: it cuts the connections without a request, on which one may be on its way.
  NetServer.prototype.close.call(server)
  const cut = setTimeout(() => {
    server.closeAllConnections()
  }, longest)
  await closed
  clearTimeout(cut)
}
