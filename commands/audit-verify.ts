import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { verifyAuditChain, type ChainReport, type Head } from '@/app/modules/audit/index.server'
import { findUnbackedApprovals } from '@/app/modules/introductions/index.server'
import { connectDatabase } from '@/drizzle/client.server'
import { describeBreak, describeUnbacked } from './audit-verify/describe-break'
import { openImportDatabase } from './import-database'
import { CommandError, reportFailure } from './report-failure'

const usage = 'npm run audit:verify [-- --expect-head POSITION:HACHAGE] [--data DOSSIER_DE_LA_DEMO]'

/**
 * `npm run audit:verify`: recomputes the journal's chain, in the database that DATABASE_URL names or in the demo's.
 * Exit code 1 when anything in it is not what was written.
 */
try {
  const { expected, dataFolder } = readOptions(process.argv.slice(2))
  const secret = await findSecret(dataFolder)
  const { url, stop } = await openImportDatabase(dataFolder)
  try {
    const found = await verify(url, secret, expected)
    for (const line of found) console.log(line)
    if (found.length > 0) process.exitCode = 1
  } finally {
    await stop()
  }
} catch (error) {
  reportFailure(error)
}

/** Prints the OK line, or returns a line for each thing that is wrong. */
async function verify(url: string, secret: string | null, expected: Head | null): Promise<string[]> {
  const database = connectDatabase(url, 2)
  try {
    const report = await verifyAuditChain({ database, secret, expected })
    const unbacked = await findUnbackedApprovals({ database })
    const lines = [...report.breaks.map(describeBreak), ...unbacked.map(describeUnbacked)]
    if (lines.length === 0) console.log(describeSound(report, secret !== null))
    return lines
  } finally {
    await database.close()
  }
}

function describeSound({ links, head, sealed }: ChainReport, signaturesRead: boolean): string {
  const entries = `OK\u00a0: ${links} ${links < 2 ? 'écriture' : 'écritures'}, tête ${head.position}:${head.hash}`
  if (sealed === null) return `${entries}, aucun scellé encore.`
  const read = signaturesRead ? '' : ' (signatures non lues\u00a0: APP_SECRET manque)'
  return `${entries}, scellé jusqu’à ${sealed.position} le ${sealed.at.toISOString()}${read}.`
}

/** APP_SECRET, or the secret that the demo keeps beside its database. */
async function findSecret(dataFolder: string): Promise<string | null> {
  const given = process.env['APP_SECRET'] ?? ''
  if (given !== '') return given
  try {
    return await readFile(join(dataFolder, 'secret'), 'utf8')
  } catch {
    return null
  }
}

/** @throws CommandError */
function readOptions(argv: string[]): { expected: Head | null; dataFolder: string } {
  const values = parse(argv)
  return { expected: readHead(values['expect-head']), dataFolder: resolve(values.data) }
}

function parse(argv: string[]) {
  try {
    const options = { 'expect-head': { type: 'string' }, data: { type: 'string', default: '.demo' } } as const
    return parseArgs({ args: argv, options }).values
  } catch {
    throw new CommandError(`Option inconnue. ${usage}`)
  }
}

function readHead(text: string | undefined): Head | null {
  if (text === undefined) return null
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/u.exec(text) ?? []
  if (position === undefined || hash === undefined) {
    throw new CommandError(`--expect-head attend la tête qu’une vérification a donnée. ${usage}`)
  }
  return { position: Number(position), hash }
}
