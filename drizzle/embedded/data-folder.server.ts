import { access, constants, lstat, readFile, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { EmbeddedDatabaseError, explainFolderError, findErrorCode } from './embedded-database-error'
import { isRoot } from './account.server'
import { isInSystemData } from './system-folder.server'

/**
 * What the folder that people name looks like. Everything of ours is in `database/`, published by one rename, so it is
 * there whole or not at all. It holds either the cluster, or `location`: the path of the cluster, kept outside because
 * root's server runs as an account that cannot enter the named folder.
 */
export const DATABASE = 'database'
export const LOCATION = 'location'
/** `.cite-<pid>-<random>`: a `database/` being made or thrown away by that process. */
export const DRAFT = /^\.cite-(\d+)-[0-9a-f]+$/

/** A PostgreSQL data directory and the password of its owner, side by side. */
export interface Cluster {
  readonly folder: string
  /** PostgreSQL's own directory, 0700. */
  readonly dataDirectory: string
  /** 0600. */
  readonly passwordFile: string
}

export function clusterIn(folder: string): Cluster {
  return {
    folder,
    dataDirectory: path.join(folder, 'postgresql'),
    passwordFile: path.join(folder, 'password'),
  }
}

/**
 * Looks, and changes nothing.
 * @returns the cluster of the folder, or null when one can be made there: the folder is empty or does not exist
 * @throws EmbeddedDatabaseError `folder_unwritable`, `newer_version`, `not_a_data_folder`
 */
export async function findCluster(dataFolder: string, majorVersion: number): Promise<Cluster | null> {
  try {
    const entries = await listEntries(dataFolder)
    if (entries === null) {
      await assertCreatable(dataFolder)
      return null
    }
    if (entries.includes('PG_VERSION')) await refuseForeignCluster(dataFolder, majorVersion)
    if (!entries.includes(DATABASE)) {
      const foreign = entries.filter((name) => !DRAFT.test(name) && name !== '.DS_Store')
      if (foreign.length > 0) throw notOurs(dataFolder)
      await access(dataFolder, constants.W_OK | constants.X_OK)
      return null
    }
    const cluster = await followLocation(dataFolder)
    const version = await readVersion(cluster.dataDirectory)
    if (version === null || !(await exists(cluster.passwordFile))) throw notOurs(dataFolder)
    if (version !== majorVersion) throw wrongVersion(dataFolder, version, majorVersion)
    return cluster
  } catch (error) {
    throw explainFolderError(error, dataFolder)
  }
}

async function listEntries(dataFolder: string): Promise<string[] | null> {
  try {
    return await readdir(dataFolder)
  } catch (error) {
    if (findErrorCode(error) !== 'ENOENT') {
      if (await isFile(dataFolder)) throw notOurs(dataFolder)
      throw error
    }
    return null
  }
}

async function assertCreatable(dataFolder: string): Promise<void> {
  let parent = path.dirname(dataFolder)
  while (!(await exists(parent))) parent = path.dirname(parent)
  if (!(await stat(parent)).isDirectory())
    throw Object.assign(new Error('not a directory'), { code: 'ENOTDIR' })
  await access(parent, constants.W_OK | constants.X_OK)
}

/** @throws EmbeddedDatabaseError `start_failed` when the data kept outside is gone */
async function followLocation(dataFolder: string): Promise<Cluster> {
  const database = path.join(await realpath(dataFolder), DATABASE)
  if (!(await lstat(database)).isDirectory()) throw notOurs(dataFolder)
  const location = await findLocation(database)
  if (location === null) return clusterIn(database)
  // Root would follow it anywhere: a folder that somebody else prepared must not lead it.
  if (isRoot() && !(await isInSystemData(location))) throw notOurs(dataFolder)
  if (await exists(location)) return clusterIn(location)
  throw new EmbeddedDatabaseError(
    'start_failed',
    `Les données de «\u00a0${dataFolder}\u00a0» étaient dans «\u00a0${location}\u00a0», qui n’existe plus\u00a0: supprimez «\u00a0${database}\u00a0» pour repartir d’une base vide.`,
  )
}

/** The path written in a `database/` folder, published or not, or null when the cluster is inside. */
export async function findLocation(database: string): Promise<string | null> {
  try {
    return (await readFile(path.join(database, LOCATION), 'utf8')).trim()
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return null
    throw error
  }
}

async function readVersion(folder: string): Promise<number | null> {
  try {
    const version = Number.parseInt(await readFile(path.join(folder, 'PG_VERSION'), 'utf8'), 10)
    return Number.isNaN(version) ? null : version
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return null
    throw error
  }
}

async function refuseForeignCluster(dataFolder: string, majorVersion: number): Promise<never> {
  const version = await readVersion(dataFolder)
  throw version !== null && version > majorVersion
    ? wrongVersion(dataFolder, version, majorVersion)
    : notOurs(dataFolder)
}

function wrongVersion(dataFolder: string, version: number, majorVersion: number): EmbeddedDatabaseError {
  const ours = `«\u00a0${dataFolder}\u00a0» vient de PostgreSQL ${version}, cette application utilise PostgreSQL ${majorVersion}\u00a0: `
  return version > majorVersion
    ? new EmbeddedDatabaseError('newer_version', `${ours}mettez-la à jour, ou choisissez un autre dossier.`)
    : new EmbeddedDatabaseError('not_a_data_folder', `${ours}choisissez un autre dossier.`)
}

function notOurs(dataFolder: string): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    'not_a_data_folder',
    `«\u00a0${dataFolder}\u00a0» contient autre chose que notre base de données\u00a0: choisissez un dossier vide ou nouveau.`,
  )
}

async function exists(place: string): Promise<boolean> {
  try {
    await stat(place)
    return true
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return false
    throw error
  }
}

async function isFile(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => !found.isDirectory(),
    () => false,
  )
}
