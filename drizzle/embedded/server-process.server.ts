import { spawn } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, unlinkSync } from 'node:fs'
import { Socket, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Binaries, programPath } from './binaries.server'
import type { Cluster } from './data-folder.server'
import { EmbeddedDatabaseError, findErrorCode } from './embedded-database-error'
import { type Account, programEnvironment, runProgram } from './account.server'

/** Between two looks at the server's state, in milliseconds. */
export const POLL_MS = 10

export interface RunningServer {
  readonly pid: number
  readonly port: number
  readonly isReady: boolean
}

export interface LaunchedServer {
  readonly pid: number | undefined
  hasExited(): boolean
  /** The end of what it printed, in English. */
  output(): string
}

/** The server of this very data directory, whoever started it, or null. */
export function findRunningServer(cluster: Cluster): RunningServer | null {
  const lines = readPidFile(cluster)
  const [pid, port] = [Number(lines?.[0]), Number(lines?.[3])]
  if (!(pid > 0) || !(port > 0) || !isServerOf(pid, cluster)) return null
  return { pid, port, isReady: lines?.[7]?.trim() === 'ready' }
}

/**
 * Forgets a server that died without a word and whose number now belongs to another program: PostgreSQL, which only
 * looks whether the number is taken, would refuse to start for ever. Common in containers, where numbers are low.
 * Synchronous, so that nothing of ours comes between looking and deleting.
 */
export function forgetDeadServer(cluster: Cluster): void {
  const pid = Number(readPidFile(cluster)?.[0])
  if (!(pid > 0) || isServerOf(pid, cluster)) return
  unlinkSync(path.join(cluster.dataDirectory, 'postmaster.pid'))
}

/** Starts a server that lives on when we die. Watch `findRunningServer` and `hasExited` to know what became of it. */
export async function launchServer(
  cluster: Cluster,
  account: Account,
  binaries: Binaries,
  durable: boolean,
): Promise<LaunchedServer> {
  const settings = {
    ...SETTINGS,
    ...(durable ? {} : UNSAFE_IN_A_POWER_CUT),
    port: String(await findFreePort()),
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(programPath(binaries, 'postgres'), ['-D', cluster.dataDirectory, ...args], {
    ...account,
    cwd: '/',
    env: programEnvironment(),
    // Out of our process group: Ctrl+C is for us, who stop it once the last request is served.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  })
  let output = ''
  let exited = false
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-8_000)
  })
  child.once('error', (error) => {
    output += error.message
    exited = true
  })
  child.once('close', () => {
    exited = true
  })
  // A server that somebody else holds in the end must not keep us from ending.
  child.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
  return { pid: child.pid, hasExited: () => exited, output: () => output }
}

/** Ends the sessions, writes everything down, and comes back once the process is gone. */
export async function stopServer(cluster: Cluster, account: Account, binaries: Binaries): Promise<void> {
  const server = findRunningServer(cluster)
  if (server === null) return
  for (const mode of ['fast', 'immediate']) {
    await runProgram(
      programPath(binaries, 'pg_ctl'),
      ['stop', '-D', cluster.dataDirectory, '-m', mode, '-t', '30', '--silent'],
      account,
    )
    const deadline = Date.now() + 5_000
    while (isServerOf(server.pid, cluster) && Date.now() < deadline) await pause(POLL_MS)
    if (!isServerOf(server.pid, cluster)) return
  }
  throw new EmbeddedDatabaseError(
    'start_failed',
    `PostgreSQL ne s’arrête pas\u00a0: terminez le processus ${server.pid} puis relancez.`,
  )
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // Their path may be longer than the 107 bytes a socket can have.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // One server, no replica.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  // Errors quote the values of a row, which are people's.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

// Commits are still handed to the system at once: killing the server loses nothing.
const UNSAFE_IN_A_POWER_CUT = { fsync: 'off', full_page_writes: 'off' }

/** Lines: pid, data directory, start time, port, socket folder, address, shared memory, state. */
function readPidFile(cluster: Cluster): string[] | null {
  try {
    return readFileSync(path.join(cluster.dataDirectory, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return null
    throw error
  }
}

function isServerOf(pid: number, cluster: Cluster): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (findErrorCode(error) === 'ESRCH') return false
  }
  // Elsewhere the number alone has to do.
  if (process.platform !== 'linux') return true
  try {
    // A server works in its data directory.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster.dataDirectory)
  } catch (error) {
    return findErrorCode(error) === 'EACCES'
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
