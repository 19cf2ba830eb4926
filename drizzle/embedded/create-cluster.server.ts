import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Binaries, programPath } from './binaries.server'
import { type Cluster, DATABASE, DRAFT, LOCATION, clusterIn, findLocation } from './data-folder.server'
import { EmbeddedDatabaseError, findErrorCode } from './embedded-database-error'
import { type Account, canEnter, isProtected, isRoot, runProgram } from './account.server'
import { isInSystemData, openSystemFolder } from './system-folder.server'

/** The cluster's owner in PostgreSQL. */
export const OWNER = 'postgres'

/**
 * Makes a cluster in a folder that has none. When two processes do it at once the first to finish wins, and the other
 * drops its own: afterwards the folder has one cluster, whoever made it.
 */
export async function createCluster(dataFolder: string, account: Account, binaries: Binaries): Promise<void> {
  await mkdir(dataFolder, { recursive: true })
  const parent = await realpath(dataFolder)
  await discardAbandonedDrafts(parent)

  const draft = await createDraft(parent)
  try {
    await initialise(await choosePlace(parent, draft, account), account, binaries)
    await rename(draft, path.join(parent, DATABASE))
  } catch (error) {
    await discardDraft(draft)
    // Windows says EPERM. A real refusal of ours would have shown before the rename.
    const taken = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(findErrorCode(error) ?? '')
    if (!taken || !(await readdir(parent)).includes(DATABASE)) throw error
  }
}

/** Takes the database out of a folder in one step, then deletes it: cut short, the next start finishes the work. */
export async function discardDatabase(dataFolder: string): Promise<void> {
  const parent = await realpath(dataFolder)
  const draft = draftPath(parent)
  await rename(path.join(parent, DATABASE), draft)
  await discardDraft(draft)
}

function draftPath(parent: string): string {
  return path.join(parent, `.cite-${process.pid}-${randomBytes(4).toString('hex')}`)
}

async function createDraft(parent: string): Promise<string> {
  const draft = draftPath(parent)
  await createFolder(draft)
  return draft
}

/** Root lets the account through, and nobody list; an ordinary user keeps it to itself. */
async function createFolder(folder: string): Promise<void> {
  await mkdir(folder)
  await chmod(folder, isRoot() ? 0o711 : 0o700)
}

/** The draft itself, or a folder of the system when the account cannot enter it or others could tamper with it. */
async function choosePlace(parent: string, draft: string, account: Account): Promise<Cluster> {
  if (account === null || ((await isProtected(parent)) && (await canEnter(account, draft)))) {
    return clusterIn(draft)
  }
  const data = await openSystemFolder('data', account)
  const outside = path.join(data, randomBytes(12).toString('hex'))
  // Before the folder exists, so that no cut can leave one that nothing names.
  await writeFile(path.join(draft, LOCATION), `${outside}\n`)
  await createFolder(outside)
  return clusterIn(outside)
}

async function initialise(cluster: Cluster, account: Account, binaries: Binaries): Promise<void> {
  await writeFile(cluster.passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  await mkdir(cluster.dataDirectory, { mode: 0o700 })
  if (account !== null) {
    await chown(cluster.passwordFile, account.uid, account.gid)
    await chown(cluster.dataDirectory, account.uid, account.gid)
  }
  // PostgreSQL's own rules for letters: the same on every system, whatever locales it has. The C library's are only
  // asked what a letter is, by pg_trgm, and not all have C.UTF-8.
  let run = await runInitdb(cluster, account, binaries, 'C.UTF-8')
  if (run.errorOutput.includes('invalid locale')) run = await runInitdb(cluster, account, binaries, 'C')
  if (run.exitCode === 0) return

  if (/No space left on device/.test(run.errorOutput))
    throw Object.assign(new Error('disk full'), { code: 'ENOSPC' })
  throw new EmbeddedDatabaseError(
    'start_failed',
    `La base de données n’a pas pu être créée\u00a0: corrigez la cause donnée par PostgreSQL puis relancez (${lastErrorLine(run.errorOutput)}).`,
  )
}

function runInitdb(
  cluster: Cluster,
  account: Account,
  binaries: Binaries,
  locale: string,
): Promise<{ exitCode: number | null; errorOutput: string }> {
  const args = [
    `--pgdata=${cluster.dataDirectory}`,
    `--username=${OWNER}`,
    `--pwfile=${cluster.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${locale}`,
    '--no-sync',
    '--no-instructions',
  ]
  return runProgram(programPath(binaries, 'initdb'), args, account)
}

/** The line of a program's output that says why it gave up. */
export function lastErrorLine(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? 'aucun message'
}

async function discardAbandonedDrafts(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = DRAFT.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await discardDraft(path.join(parent, name))
  }
}

async function discardDraft(draft: string): Promise<void> {
  const outside = await findLocation(draft)
  if (outside !== null && (await isInSystemData(outside))) await rm(outside, { recursive: true, force: true })
  await rm(draft, { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return findErrorCode(error) === 'EPERM'
  }
}
