import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'
import { removeEmbeddedDatabase } from '@/drizzle/embedded/index.server'

declare module 'vitest' {
  interface ProvidedContext {
    demoUrl: string
    /** Under which the demo seals the addresses of its mails. */
    demoSecret: string
  }
}

const root = join(import.meta.dirname, '..', '..')

/** Starts the demo before the first journey, and stops it after the last. */
export default async function startDemo(project: TestProject): Promise<() => Promise<void>> {
  const { url, secret, stop } = await openDemo()
  project.provide('demoUrl', url)
  project.provide('demoSecret', secret)
  return stop
}

/** Starts the demo as a person does, in a folder of its own and on a free port. */
export async function openDemo(): Promise<{ url: string; secret: string; stop: () => Promise<void> }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'cite e2e '))
  const demo = spawn('npm', ['run', '--silent', 'demo', '--', '--port', '0', '--data', dataFolder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: undefined },
    detached: true,
  })
  let said = ''
  demo.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(demo.stdout).on('line', (line) => {
      said += `${line}\n`
      const ready = /^ready (\S+)$/u.exec(line)?.[1]
      if (ready !== undefined) resolve(ready)
    })
    demo.once('exit', () => {
      reject(new Error(`the demo ended before it was ready:\n${said}`))
    })
  })
  const secret = await readFile(join(dataFolder, 'secret'), 'utf8')
  const stop = async () => {
    // Its output closes when the last process of the group has ended, npm being the first.
    const closed = once(demo, 'close')
    if (demo.pid !== undefined) process.kill(-demo.pid, 'SIGTERM')
    await closed
    await removeEmbeddedDatabase({ dataFolder: join(dataFolder, 'postgres') })
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { url, secret, stop }
}
