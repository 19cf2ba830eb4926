import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type Binaries, findInstalledBinaries, prepareBinaries } from './binaries.server'
import { createCluster } from './create-cluster.server'
import { type Cluster, findCluster } from './data-folder.server'
import { EmbeddedDatabaseError, explainFolderError } from './embedded-database-error'
import { holdCluster } from './hold-cluster.server'
import { type Account, canEnter, chooseAccount, isProtected, isRoot, runProgram } from './account.server'
import { stopServer } from './server-process.server'
import { buildUrl, ensureDatabase } from './session.server'

export interface EmbeddedDatabase {
  /** `postgres://postgres:…@127.0.0.1:PORT/NAME`, for the owner of the cluster. Another port each time. */
  readonly url: string
  /** True when the server was already running, left by a process that died. */
  readonly adopted: boolean
  /** Ends every connection, stops the server and waits for its end. May be called twice. */
  stop(): Promise<void>
}

export interface EmbeddedDatabaseOptions {
  /** Empty, not there yet, or made by an earlier start. Other files may join `database/` afterwards. */
  readonly dataFolder: string
  /** Created when missing. Default `cite`. */
  readonly databaseName?: string
  /** Receives one French line for each step that takes time. */
  readonly onProgress?: (message: string) => void
  /** False gives up safety against a power cut, for speed: tests only. Default true. */
  readonly durable?: boolean
}

/**
 * Gives a PostgreSQL server whose data live in the folder, started for it or left running by a process that died. The
 * process holds the folder, and does not end by itself, until `stop`.
 * @throws EmbeddedDatabaseError
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const { databaseName = 'cite', durable = true, onProgress = () => {} } = options
  const dataFolder = path.resolve(options.dataFolder)
  try {
    const { majorVersion } = await findInstalledBinaries()
    let cluster = await findCluster(dataFolder, majorVersion)
    if (cluster === null) {
      const account = await chooseAccount()
      const binaries = await prepareBinaries(account, onProgress)
      onProgress('Création de la base de données…')
      await createCluster(dataFolder, account, binaries)
      cluster = await findCluster(dataFolder, majorVersion)
    }
    if (cluster === null) throw new Error(`${dataFolder} was emptied while the database was being made`)

    const account = await prepareAccess(cluster)
    const binaries = await prepareBinaries(account, onProgress)
    onProgress('Démarrage de la base de données…')
    return await open(cluster, account, binaries, { dataFolder, databaseName, durable })
  } catch (error) {
    throw explainFolderError(error, dataFolder)
  }
}

async function open(
  cluster: Cluster,
  account: Account,
  binaries: Binaries,
  options: { readonly dataFolder: string; readonly databaseName: string; readonly durable: boolean },
): Promise<EmbeddedDatabase> {
  const { session, port, adopted } = await holdCluster(cluster, account, binaries, options)
  const stop = async (): Promise<void> => {
    // Held to the last moment: nobody adopts a server that is about to stop.
    await stopServer(cluster, account, binaries)
    await session.end({ timeout: 0 })
  }
  try {
    await ensureDatabase(session, options.databaseName)
    const url = await buildUrl(cluster, port, options.databaseName)
    let stopping: Promise<void> | null = null
    return { url, adopted, stop: () => (stopping ??= stop()) }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * The account the cluster's server runs as: its owner. Mends what copying a folder breaks: PostgreSQL refuses data
 * that others can read, or that root owns.
 */
export async function prepareAccess(cluster: Cluster): Promise<Account> {
  const { uid, gid, mode } = await stat(cluster.dataDirectory)
  let account: Account = isRoot() ? { uid, gid } : null
  if (account?.uid === 0) {
    account = await chooseAccount()
    if (account !== null && (await isProtected(cluster.folder))) {
      const owner = `${account.uid}:${account.gid}`
      await runProgram('chown', ['-hR', owner, cluster.dataDirectory, cluster.passwordFile], null)
    }
  }
  if (!(await canEnter(account, cluster.dataDirectory))) {
    throw new EmbeddedDatabaseError(
      'start_failed',
      `Le compte de PostgreSQL ne peut plus entrer dans «\u00a0${cluster.dataDirectory}\u00a0»\u00a0: rouvrez-lui les dossiers du chemin (chmod o+x), ou choisissez un autre dossier.`,
    )
  }
  if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
    await runProgram('chmod', ['0700', cluster.dataDirectory], account)
  }
  return account
}
