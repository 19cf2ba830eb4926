import { chmod, lstat, mkdir, realpath } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { EmbeddedDatabaseError, findErrorCode } from './embedded-database-error'
import { type Account, canEnter, isProtected, isRoot } from './account.server'

const NAME = 'cite-de-l-emploi'

/**
 * Where this machine keeps what cannot stay in the project: one folder of ours in a place that is made for it. The
 * temporary folders come last, and are used only when nobody else has made our folder there before us.
 */
function listCandidates(): string[] {
  if (isRoot()) return ['/var/lib', '/var/tmp', '/tmp', tmpdir()].map((place) => path.join(place, NAME))
  const caches = process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache')
  return [path.join(caches, NAME), path.join(tmpdir(), `${NAME}-${process.getuid?.() ?? 'local'}`)]
}

/**
 * @param name `binaries` or `data`
 * @returns an existing folder of that name, that only we can write in and the account can enter
 * @throws EmbeddedDatabaseError `start_failed` when the machine has no such place
 */
export async function openSystemFolder(name: 'binaries' | 'data', account: Account): Promise<string> {
  for (const candidate of listCandidates()) {
    const folder = path.join(candidate, name)
    if ((await isOurs(candidate)) && (await isOurs(folder)) && (await canEnter(account, folder))) {
      return realpath(folder)
    }
  }
  throw new EmbeddedDatabaseError(
    'start_failed',
    `Aucun dossier sûr pour préparer PostgreSQL sur cette machine\u00a0: rendez «\u00a0${listCandidates()[0] ?? ''}\u00a0» accessible en écriture, ou lancez avec un compte ordinaire.`,
  )
}

/** Whether root may touch the folder: it lies directly in a `data` folder of ours, not wherever a file told us. */
export async function isInSystemData(folder: string): Promise<boolean> {
  for (const candidate of listCandidates()) {
    const data = await realpath(path.join(candidate, 'data')).catch(() => null)
    if (data !== null && path.dirname(folder) === data) return isProtected(data)
  }
  return false
}

async function isOurs(folder: string): Promise<boolean> {
  try {
    if (!isRoot()) await mkdir(path.dirname(folder), { recursive: true })
    await mkdir(folder)
    await chmod(folder, isRoot() ? 0o755 : 0o700)
  } catch (error) {
    if (findErrorCode(error) !== 'EEXIST') return false
  }
  // Somebody else's link would pass for its target.
  const found = await lstat(folder)
  return found.isDirectory() && (await isProtected(folder))
}
