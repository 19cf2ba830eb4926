import path from 'node:path'
import { findInstalledBinaries, prepareBinaries } from './binaries.server'
import { discardDatabase } from './create-cluster.server'
import { findCluster } from './data-folder.server'
import { EmbeddedDatabaseError, explainFolderError } from './embedded-database-error'
import { prepareAccess } from './start-embedded-database.server'
import { findRunningServer, stopServer } from './server-process.server'
import { claimCluster, openSession } from './session.server'

/**
 * Deletes the database of a folder, wherever its data are kept, and nothing else. Deleting the folder by hand would
 * leave those that root keeps outside. Does nothing when the folder has no database.
 * @throws EmbeddedDatabaseError `folder_in_use` when a living process holds it
 */
export async function removeEmbeddedDatabase(options: { readonly dataFolder: string }): Promise<void> {
  const dataFolder = path.resolve(options.dataFolder)
  try {
    const { majorVersion } = await findInstalledBinaries()
    const cluster = await findCluster(dataFolder, majorVersion)
    if (cluster === null) return
    const server = findRunningServer(cluster)
    if (server !== null) {
      const session = await openSession(cluster, server)
      if (session === null) {
        throw new EmbeddedDatabaseError(
          'folder_in_use',
          `La base de «\u00a0${dataFolder}\u00a0» démarre ou s’arrête\u00a0: relancez dans un instant.`,
        )
      }
      try {
        await claimCluster(session, dataFolder)
        const account = await prepareAccess(cluster)
        await stopServer(cluster, account, await prepareBinaries(account, () => {}))
      } finally {
        await session.end({ timeout: 0 })
      }
    }
    await discardDatabase(dataFolder)
  } catch (error) {
    throw explainFolderError(error, dataFolder)
  }
}
