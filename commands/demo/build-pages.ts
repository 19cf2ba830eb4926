import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CommandError } from '../report-failure'

const root = join(import.meta.dirname, '..', '..')
const lockFile = join(root, 'node_modules', '.pages-build.lock')
const stampFile = join(root, 'build', 'sources.sha256')
const sources = ['app', 'drizzle', 'search', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

/**
 * Builds the pages unless `build/` was made from these very sources. Two demos started at once share one build.
 * @throws CommandError with the builder's last lines.
 */
export async function buildPages(): Promise<void> {
  await holdLock()
  try {
    const digest = await digestSources()
    if ((await readFile(stampFile, 'utf8').catch(() => '')) === digest) return
    await runBuild()
    await writeFile(stampFile, digest)
  } finally {
    await rm(lockFile, { force: true })
  }
}

async function holdLock(): Promise<void> {
  for (;;) {
    try {
      const file = await open(lockFile, 'wx')
      await file.writeFile(String(process.pid))
      await file.close()
      return
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') {
        throw new CommandError(
          `Impossible de construire les pages : ${root} n’est pas accessible en écriture.`,
        )
      }
    }
    const holder = Number(await readFile(lockFile, 'utf8').catch(() => ''))
    if (holder > 0 && !isAlive(holder)) await rm(lockFile, { force: true })
    await pause(100)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function digestSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources) {
    const path = join(root, source)
    const files = (await stat(path)).isDirectory()
      ? (await readdir(path, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path]
    for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function runBuild(): Promise<void> {
  const builder = spawn(
    process.execPath,
    [join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js'), 'vite:build', '--logLevel', 'warn'],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } },
  )
  let output = ''
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000))
  builder.stdout.on('data', keep)
  builder.stderr.on('data', keep)
  await once(builder, 'close')
  if (builder.exitCode !== 0) throw new CommandError(`La construction des pages a échoué :\n${output.trim()}`)
}
