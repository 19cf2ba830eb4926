import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runRetention } from '@/app/modules/retention/index.server'
import { retentionKinds, retentionRules } from '@/app/modules/retention/shared'
import { connectDatabase } from '@/drizzle/client.server'
import { openImportDatabase } from './import-database'
import { CommandError, reportFailure } from './report-failure'
import { createSystemContext } from './system-context'

const usage = 'npm run retention [-- --dry-run] [--data DOSSIER_DE_LA_DEMO]'

/** `npm run retention`: takes away what is past its time, in DATABASE_URL's database or in the demo's. `--dry-run` only counts. */
try {
  const { dryRun, dataFolder } = readOptions(process.argv.slice(2))
  const { url, stop } = await openImportDatabase(dataFolder)
  const database = connectDatabase(url, 2)
  try {
    const { counts, warned } = await runRetention({
      ctx: createSystemContext(database, []),
      input: { dryRun },
    })
    console.log(dryRun ? 'À blanc, rien n’est écrit\u00a0:' : 'Fait\u00a0:')
    for (const kind of retentionKinds) {
      console.log(`${String(counts[kind]).padStart(8)}  ${kind.padEnd(16)}  ${retentionRules[kind].label}`)
    }
    console.log(`${String(warned).padStart(8)}  ${'warned'.padEnd(16)}  Personnes à prévenir`)
  } finally {
    await database.close()
    await stop()
  }
} catch (error) {
  reportFailure(error)
}

/** @throws CommandError */
function readOptions(argv: string[]): { dryRun: boolean; dataFolder: string } {
  try {
    const options = {
      'dry-run': { type: 'boolean', default: false },
      data: { type: 'string', default: '.demo' },
    } as const
    const { values } = parseArgs({ args: argv, options })
    return { dryRun: values['dry-run'], dataFolder: resolve(values.data) }
  } catch {
    throw new CommandError(`Option inconnue. ${usage}`)
  }
}
