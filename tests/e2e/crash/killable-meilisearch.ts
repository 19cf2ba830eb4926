import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectMeilisearch, type MeilisearchAddress } from '@/search/meilisearch/connect'
import { kill } from '../embedded/scratch'

/** A Meilisearch server of its own, on one folder and one address over all its lives. */
export interface KillableMeilisearch {
  /** With the master key. */
  readonly operator: MeilisearchAddress
  /** With SIGKILL, whatever it is doing. */
  kill(): Promise<void>
  /** Starts it again after `kill`; settles once it answers. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** @param binary path of the server's program. */
export async function startKillableMeilisearch(binary: string): Promise<KillableMeilisearch> {
  const folder = await mkdtemp(join(tmpdir(), 'cite-meilisearch-'))
  const listen = `127.0.0.1:${await findFreePort()}`
  const operator = { url: `http://${listen}`, key: 'the master key of a test' }
  const { ask, lookUntil } = connectMeilisearch(operator, { timeout: 10_000 })
  const options = ['--http-addr', listen, '--db-path', join(folder, 'data'), '--master-key', operator.key]

  async function start(): Promise<ChildProcess> {
    const server = spawn(binary, [...options, '--no-analytics'], { cwd: folder, stdio: 'ignore' })
    await once(server, 'spawn')
    await lookUntil(() => {
      if (server.exitCode !== null) throw new Error(`Meilisearch ended by itself with ${server.exitCode}`)
      return ask((client) => client.isHealthy())
    }, 60_000)
    return server
  }

  let server = await start()
  return {
    operator,
    kill: () => kill(server),
    async restart() {
      server = await start()
    },
    async close() {
      await kill(server)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('the probe has no port')
  return address.port
}
