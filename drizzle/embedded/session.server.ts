import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { OWNER } from './create-cluster.server'
import type { Cluster } from './data-folder.server'
import { EmbeddedDatabaseError, findErrorCode } from './embedded-database-error'
import { POLL_MS, type RunningServer } from './server-process.server'

/**
 * The one connection by which a process holds a cluster. The lock taken in it is the server's, so it goes with the
 * process however that ends: no file to go stale, no process number to be reused.
 */
export type Session = postgres.Sql

const HOLD = 727_001
// A killed process's session takes a moment to end.
const CLAIM_WAIT_MS = 1_500

/** Address of a database of the cluster, with the owner's password. */
export async function buildUrl(cluster: Cluster, port: number, databaseName: string): Promise<string> {
  const password = (await readFile(cluster.passwordFile, 'utf8')).trim()
  return `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${databaseName}`
}

/** @returns null while the server does not answer, or when another cluster's server has that port */
export async function openSession(cluster: Cluster, server: RunningServer): Promise<Session | null> {
  const session = postgres(await buildUrl(cluster, server.port, 'postgres'), {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: `launcher ${process.pid}` },
  })
  try {
    // Not its data_directory setting, which is wrong once the folder was moved under a running server.
    const [row] = await session<{ pid: string }[]>`
      select split_part(pg_read_file('postmaster.pid'), chr(10), 1) as pid`
    if (Number(row?.pid) === server.pid) return session
  } catch (error) {
    if (findErrorCode(error) === '28P01') {
      await session.end({ timeout: 0 })
      throw new EmbeddedDatabaseError(
        'start_failed',
        `PostgreSQL refuse le mot de passe de «\u00a0${cluster.passwordFile}\u00a0»\u00a0: remettez le fichier d’origine.`,
        { cause: error },
      )
    }
  }
  await session.end({ timeout: 0 })
  return null
}

/**
 * Holds the cluster until the session ends.
 * @throws EmbeddedDatabaseError `folder_in_use` when a living process holds it
 */
export async function claimCluster(session: Session, dataFolder: string): Promise<void> {
  const deadline = Date.now() + CLAIM_WAIT_MS
  do {
    const [row] = await session<{ held: boolean }[]>`select pg_try_advisory_lock(${HOLD}) as held`
    if (row?.held === true) return
    await pause(POLL_MS)
  } while (Date.now() < deadline)
  const [holder] = await session<{ name: string }[]>`
    select application_name as name from pg_stat_activity join pg_locks using (pid)
    where locktype = 'advisory' and objid = ${HOLD} and granted and application_name like 'launcher %'`
  const who = holder === undefined ? '' : ` (processus ${holder.name.replace('launcher ', '')})`
  throw new EmbeddedDatabaseError(
    'folder_in_use',
    `«\u00a0${dataFolder}\u00a0» est déjà utilisé par une autre commande${who}\u00a0: arrêtez-la, ou choisissez un autre dossier.`,
  )
}

export async function ensureDatabase(session: Session, name: string): Promise<void> {
  const found = await session`select 1 from pg_database where datname = ${name}`
  if (found.length === 0) await session`create database ${session(name)}`
}
