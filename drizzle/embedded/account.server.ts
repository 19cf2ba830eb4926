import { spawn } from 'node:child_process'
import { lstat, readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { EmbeddedDatabaseError } from './embedded-database-error'

/** The system account a program runs as; null is the account of this process. */
export type Account = { readonly uid: number; readonly gid: number } | null

// Made to run PostgreSQL first; then the one every system has. Neither is created by us.
const ACCOUNTS_FOR_ROOT = ['postgres', '_postgres', 'nobody']

/** True when this process may do anything, in which case PostgreSQL refuses to run as its account. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * The account new data is made with: our own, or an existing unprivileged one when we are root.
 * @throws EmbeddedDatabaseError `start_failed` when root cannot become any of them (a container without that right).
 */
export async function chooseAccount(): Promise<Account> {
  if (!isRoot()) return null
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ACCOUNTS_FOR_ROOT) {
    const [, , uid, gid] = lines.find((fields) => fields[0] === name) ?? []
    const account = { uid: Number(uid), gid: Number(gid) }
    if (account.uid > 0 && account.gid > 0 && (await canEnter(account, '/'))) return account
  }
  throw new EmbeddedDatabaseError(
    'start_failed',
    'PostgreSQL ne peut pas tourner en administrateur et aucun compte «\u00a0postgres\u00a0» ou «\u00a0nobody\u00a0» n’est utilisable ici\u00a0: relancez avec un compte ordinaire.',
  )
}

/**
 * Whether the account can go into an existing folder. Asked by going there: mode bits alone do not tell (access lists,
 * mounts, security modules).
 */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  if (account === null) return true
  const { exitCode } = await runProgram('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], account)
  return exitCode === 0
}

/**
 * Whether nobody but root and ourselves can rename, replace or pre-create something on the way to the folder, nor
 * write in it. What root creates and hands over goes only to such folders.
 */
export async function isProtected(folder: string): Promise<boolean> {
  const ours = process.getuid?.()
  if (ours === undefined) return true
  const real = await realpath(folder)
  for (let place = real; ; place = path.dirname(place)) {
    const { uid, mode } = await lstat(place)
    const othersWrite = (mode & 0o022) !== 0
    const sticky = (mode & 0o1000) !== 0 && place !== real
    if ((uid !== 0 && uid !== ours) || (othersWrite && !sticky)) return false
    if (place === path.dirname(place)) return true
  }
}

/**
 * The environment of PostgreSQL's programs. Short on purpose: they run as another account, which can read it, so no
 * secret of ours goes there; and PGDATA, PGPORT or a French locale would change what they do and print.
 */
export function programEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { NODE_ENV: process.env.NODE_ENV, LC_ALL: 'C', TZ: 'UTC' }
  for (const name of ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  return environment
}

/** Runs to its end. Never rejects: `exitCode` is null when the program could not be started or was killed. */
export function runProgram(
  file: string,
  args: readonly string[],
  account: Account,
): Promise<{ exitCode: number | null; errorOutput: string }> {
  return new Promise((resolve) => {
    // The folder we are in may be closed to the other account.
    const child = spawn(file, args, {
      ...account,
      cwd: '/',
      env: programEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    })
    let errorOutput = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errorOutput = (errorOutput + text).slice(-8_000)
    })
    child.once('error', (error) => resolve({ exitCode: null, errorOutput: error.message }))
    child.once('close', (exitCode) => resolve({ exitCode, errorOutput }))
  })
}
