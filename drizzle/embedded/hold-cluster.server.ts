import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.server'
import { lastErrorLine } from './create-cluster.server'
import type { Cluster } from './data-folder.server'
import { EmbeddedDatabaseError } from './embedded-database-error'
import type { Account } from './account.server'
import {
  type LaunchedServer,
  POLL_MS,
  findRunningServer,
  forgetDeadServer,
  launchServer,
} from './server-process.server'
import { type Session, claimCluster, openSession } from './session.server'

// Recovery after a cut replays what was not yet in place.
const START_MS = 60_000

const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/
/** Another process started it first, or the sessions of a killed server are still ending. */
const STILL_HELD = /lock file "postmaster\.pid"|pre-existing shared memory block/

export interface HeldCluster {
  readonly session: Session
  readonly port: number
  readonly adopted: boolean
}

/**
 * Finds the cluster's server or starts one, and holds it.
 * @throws EmbeddedDatabaseError `folder_in_use`, `start_failed`
 */
export async function holdCluster(
  cluster: Cluster,
  account: Account,
  binaries: Binaries,
  options: { readonly dataFolder: string; readonly durable: boolean },
): Promise<HeldCluster> {
  const deadline = Date.now() + START_MS
  let launched: LaunchedServer | null = null
  while (Date.now() < deadline) {
    const server = findRunningServer(cluster)
    if (server?.isReady === true) {
      const session = await openSession(cluster, server)
      if (session !== null && (await claimOrLetGo(session, options.dataFolder))) {
        return { session, port: server.port, adopted: server.pid !== launched?.pid }
      }
    }
    if (launched?.hasExited() === true) {
      const output = launched.output()
      if (!PORT_TAKEN.test(output) && !STILL_HELD.test(output)) throw startFailed(output)
      launched = null
    } else if (server === null && launched === null) {
      forgetDeadServer(cluster)
      launched = await launchServer(cluster, account, binaries, options.durable)
    }
    await pause(POLL_MS)
  }
  throw new EmbeddedDatabaseError(
    'start_failed',
    `PostgreSQL n’est pas prêt après ${START_MS / 1_000}\u00a0secondes\u00a0: relancez dans un instant, il reprend peut-être après une coupure.`,
  )
}

/** False when the server went away meanwhile: whoever held it was stopping it. */
async function claimOrLetGo(session: Session, dataFolder: string): Promise<boolean> {
  try {
    await claimCluster(session, dataFolder)
    return true
  } catch (error) {
    await session.end({ timeout: 0 })
    if (error instanceof EmbeddedDatabaseError) throw error
    return false
  }
}

function startFailed(output: string): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    'start_failed',
    `PostgreSQL n’a pas démarré\u00a0: corrigez la cause qu’il donne puis relancez (${lastErrorLine(output)}).`,
  )
}
