import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'

const root = join(import.meta.dirname, '..', '..')
let folder: string
const started: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cite début '))
})

afterAll(async () => {
  await Promise.all(started.map((demo) => end(demo, 'SIGTERM')))
  for (const data of ['un', 'deux'])
    await removeEmbeddedDatabase({ dataFolder: join(folder, data, 'postgres') })
  await rm(folder, { recursive: true, force: true })
})

interface Started {
  demo: ChildProcess
  /** Where it is ready, or null when it ended first. */
  url: string | null
  exitCode: number | null
  errors: string
}

async function start(args: string[], env: Record<string, string> = {}): Promise<Started> {
  const demo = spawn(process.execPath, ['--import', 'tsx', 'commands/demo.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: undefined, ...env },
  })
  started.push(demo)
  let output = ''
  let errors = ''
  demo.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const url = await new Promise<string | null>((resolve) => {
    demo.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const ready = /^ready (\S+)$/mu.exec(output)?.[1]
      if (ready !== undefined) resolve(ready)
    })
    demo.once('close', () => {
      resolve(null)
    })
  })
  return { demo, url, exitCode: demo.exitCode, errors }
}

async function end(demo: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (demo.exitCode !== null || demo.signalCode !== null) return
  demo.kill(signal)
  await once(demo, 'exit')
}

const data = (name: string) => ['--port', '0', '--data', join(folder, name)]
const isUp = async (url: string | null) => url !== null && (await fetch(url)).status === 200

it('starts, again after kill -9, and beside another one', async () => {
  const first = await start(data('un'))
  expect([first.errors, await isUp(first.url)]).toEqual(['', true])
  await end(first.demo, 'SIGKILL')

  const again = await start(data('un'))
  const beside = await start(data('deux'))
  expect([await isUp(again.url), await isUp(beside.url), again.url === beside.url]).toEqual([
    true,
    true,
    false,
  ])
  await end(again.demo, 'SIGTERM')
  await end(beside.demo, 'SIGTERM')
})

it('says in one line that the port is taken, and touches nothing', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { url, exitCode, errors } = await start(['--port', String(port), '--data', join(folder, 'jamais')])
  taken.close()
  expect([url, exitCode]).toEqual([null, 1])
  expect(errors).toMatch(new RegExp(`^Le port ${port} est déjà pris.*\n$`, 'u'))
  expect(existsSync(join(folder, 'jamais'))).toBe(false)
})

it('says in one line that the folder cannot be used', async () => {
  const file = join(folder, 'fichier')
  await writeFile(file, 'rien')
  const { url, exitCode, errors } = await start(['--port', '0', '--data', join(file, 'dossier')])
  expect([url, exitCode, errors.trim().split('\n').length]).toEqual([null, 1, 1])
})

it.each([['--port', 'quatre'], ['--residents', '-3'], ['--engine', 'autre'], ['--inconnue']])(
  'says in one line what is wrong with %s %s',
  async (...args) => {
    const { url, exitCode, errors } = await start(args)
    expect([url, exitCode, errors.trim().split('\n').length]).toEqual([null, 1, 1])
  },
)

it('uses the database it is given and starts no other; refuses it once a newer version has been there', async () => {
  const server = await startEmbeddedDatabase({ dataFolder: join(folder, 'deux', 'postgres') })
  const admin = postgres(server.url, { max: 1 })
  await admin.unsafe('create database donnee')
  const given = new URL(server.url)
  given.pathname = '/donnee'
  const env = { DATABASE_URL: given.href }

  const first = await start(data('trois'), env)
  expect(await isUp(first.url)).toBe(true)
  // Its keys alone: what they seal is in the database that it was given.
  expect(existsSync(join(folder, 'trois', 'postgres'))).toBe(false)
  await end(first.demo, 'SIGTERM')

  const inside = postgres(given.href, { max: 1 })
  await inside`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a version to come', 9999999999999)`
  await inside.end()
  const second = await start(data('trois'), env)
  expect([second.url, second.exitCode, second.errors.trim().split('\n').length]).toEqual([null, 1, 1])

  await admin.end()
  await server.stop()
})
