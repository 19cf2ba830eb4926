import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { importNeighbourhoods, type NeighbourhoodImport } from '@/app/modules/reference/index.server'
import { connectDatabase } from '@/drizzle/client.server'
import { openImportDatabase } from './import-database'
import { CommandError, reportFailure } from './report-failure'

const usage = 'npm run import:qpv -- FICHIER [--data DOSSIER_DE_LA_DEMO]'

/** `npm run import:qpv -- FILE`: contours of the priority neighbourhoods into DATABASE_URL's database, or the demo's. */
try {
  const { file, dataFolder } = readOptions(process.argv.slice(2))
  const { url, stop } = await openImportDatabase(dataFolder)
  try {
    const database = connectDatabase(url, 2)
    try {
      console.log(describeImport(await importNeighbourhoods({ database, file })))
    } finally {
      await database.close()
    }
  } finally {
    await stop()
  }
} catch (error) {
  reportFailure(error)
}

/** @throws CommandError */
function readOptions(argv: string[]): { file: string; dataFolder: string } {
  const { positionals, values } = parse(argv)
  const [file, ...others] = positionals
  if (file === undefined) {
    throw new CommandError(`Indiquez le fichier des contours (GeoJSON)\u00a0: ${usage}`)
  }
  if (others.length > 0) throw new CommandError(`Un seul fichier à la fois\u00a0: ${usage}`)
  return { file: resolve(file), dataFolder: resolve(values.data) }
}

function parse(argv: string[]) {
  try {
    const options = { data: { type: 'string', default: '.demo' } } as const
    return parseArgs({ args: argv, options, allowPositionals: true })
  } catch {
    throw new CommandError(`Option inconnue. ${usage}`)
  }
}

function describeImport({ neighbourhoods, changes }: NeighbourhoodImport): string {
  const held = `${neighbourhoods} quartiers prioritaires`
  if (changes === null) return `${held}\u00a0: ce fichier est déjà chargé, rien n’a changé.`
  const { inserted, updated, retired, unchanged } = changes
  return `${held}\u00a0: ${inserted} ajoutés, ${updated} modifiés, ${retired} retirés, ${unchanged} inchangés.`
}
