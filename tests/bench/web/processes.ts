import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inventedKeysText } from '@/seed/builders/index.server'
import { testSettings } from '@/tests/setup/context'

const root = join(import.meta.dirname, '..', '..', '..')

/** One `npm run …` with everything that it started. */
export interface Running {
  /** What it said after `ready`. */
  ready: string
  /** The first process, npm's own. */
  child: ChildProcess
  /** To every process of it, as a terminal does; to npm alone, as whoever knows one id does. */
  signal(name: NodeJS.Signals, to: 'all' | 'npm'): void
  /** Settles when the last process has ended. */
  ended: Promise<void>
}

/**
 * `npm start` or `npm run worker`, as written in the README, in production's own environment.
 * @param port 0: a free one.
 */
export async function startProcess(
  script: 'start' | 'worker',
  {
    databaseUrl,
    smtpUrl,
    port,
    publicUrl,
  }: {
    databaseUrl: string
    smtpUrl: string
    port?: number
    publicUrl?: string
  },
): Promise<Running> {
  const environment = { ...process.env }
  // A test run's own would make it another server than the one that people start.
  Reflect.deleteProperty(environment, 'NODE_ENV')
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    env: {
      ...environment,
      DATABASE_URL: databaseUrl,
      DATABASE_OWNER_URL: undefined,
      MEILI_URL: undefined,
      APP_SECRET: testSettings.secret,
      ENCRYPTION_KEYS: inventedKeysText,
      STAFF_SECOND_FACTOR: 'optional',
      // Each user comes from an address of her own, told as the proxy in front tells it.
      TRUST_PROXY: '127.0.0.1',
      SMTP_URL: smtpUrl,
      LOG_LEVEL: 'warn',
      PORT: String(port ?? 0),
      PUBLIC_URL: publicUrl,
    },
  })
  let over = false
  const ended = once(child, 'close').then(() => {
    over = true
  })
  const ready = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const [word, rest = ''] = line.split(' ')
      if (word === 'ready') resolve(rest)
      else console.error(`${script}: ${line}`)
    })
    child.once('exit', () => {
      reject(new Error(`npm run ${script} ended before it was ready`))
    })
  })
  return {
    ready,
    child,
    ended,
    signal(name, to) {
      if (child.pid !== undefined && !over) process.kill(to === 'all' ? -child.pid : child.pid, name)
    },
  }
}
