import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  importFranceTravailOffers,
  type FranceTravailImport,
  type ImportNoteKind,
} from '@/app/modules/offers/index.server'
import { isDomainError } from '@/app/platform/errors'
import { connectDatabase } from '@/drizzle/client.server'
import { openImportDatabase } from './import-database'
import { CommandError, reportFailure } from './report-failure'
import { createSystemContext } from './system-context'

const usage = 'npm run import:france-travail -- FICHIER… [--json FICHIER] [--data DOSSIER_DE_LA_DEMO]'

const kindLabels: Record<ImportNoteKind, string> = {
  no_equivalent: 'Sans équivalent',
  assumed: 'Repris avec un choix',
  unknown_code: 'Absent du vocabulaire',
  out_of_range: 'Impossible ou illégal, laissé',
  unreadable: 'Illisible, laissé',
  over_limit: 'Au-delà des limites',
  withheld: 'Texte ou contact non repris',
  unknown_field: 'Champ inconnu de l’import',
}

type FileImport = { file: string } & FranceTravailImport

/** `npm run import:france-travail -- FILE…`: offers of France Travail into DATABASE_URL's database, or the demo's. */
try {
  const { files, json, dataFolder } = readOptions(process.argv.slice(2))
  const contents = await Promise.all(files.map(readJson))
  const { url, stop } = await openImportDatabase(dataFolder)
  try {
    const results = await importAll(contents, url)
    for (const result of results) console.log(describeImport(result))
    if (json !== null) await writeFile(json, `${JSON.stringify(results, null, 2)}\n`)
  } finally {
    await stop()
  }
} catch (error) {
  reportFailure(isDomainError(error) ? new CommandError(error.message) : error)
}

async function importAll(contents: { file: string; content: unknown }[], url: string): Promise<FileImport[]> {
  const database = connectDatabase(url, 2)
  const results: FileImport[] = []
  try {
    for (const { file, content } of contents) {
      results.push({
        file,
        ...(await importFranceTravailOffers({
          ctx: createSystemContext(database, []),
          input: { file: content },
        })),
      })
    }
    return results
  } finally {
    await database.close()
  }
}

/** @throws CommandError that names the file. */
async function readJson(file: string): Promise<{ file: string; content: unknown }> {
  try {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'))
    return { file, content }
  } catch (error) {
    const why = error instanceof SyntaxError ? 'n’est pas du JSON valable' : 'ne peut pas être lu'
    throw new CommandError(`Le fichier ${file} ${why}. ${usage}`)
  }
}

/** @throws CommandError */
function readOptions(argv: string[]): { files: string[]; json: string | null; dataFolder: string } {
  const { positionals, values } = parse(argv)
  if (positionals.length === 0)
    throw new CommandError(`Indiquez au moins un fichier d’offres (JSON)\u00a0: ${usage}`)
  return {
    files: positionals.map((file) => resolve(file)),
    json: values.json === undefined ? null : resolve(values.json),
    dataFolder: resolve(values.data),
  }
}

function parse(argv: string[]) {
  try {
    const options = { data: { type: 'string', default: '.demo' }, json: { type: 'string' } } as const
    return parseArgs({ args: argv, options, allowPositionals: true })
  } catch {
    throw new CommandError(`Option inconnue. ${usage}`)
  }
}

function describeImport({ file, imported, updated, keptClosed, held, refused, notes }: FileImport): string {
  const lines = [
    `\n${file}`,
    `${imported} importées, ${updated} mises à jour, ${keptClosed} déjà fermées, ${refused.length} refusées, ${held.length} à vérifier avant publication`,
    ...held.map(({ id, rules }) => `  à vérifier ${id}\u00a0: ${rules.join(', ')}`),
    ...refused.map(({ id, reasons }) => `  refusée ${id}\u00a0: ${reasons.join(' ')}`),
  ]
  const counts = new Map<string, { kind: ImportNoteKind; field: string; number: number }>()
  for (const { kind, field } of notes) {
    const shape = field.replace(/\[\d+\]/gu, '[]')
    const row = counts.get(`${kind} ${shape}`) ?? { kind, field: shape, number: 0 }
    counts.set(`${kind} ${shape}`, { ...row, number: row.number + 1 })
  }
  if (counts.size > 0) lines.push(`Ce qui n’est pas repris tel quel (--json pour tout lire)\u00a0:`)
  const rows = [...counts.values()].sort((a, b) => b.number - a.number || a.field.localeCompare(b.field))
  for (const { kind, field, number } of rows) {
    lines.push(`  ${String(number).padStart(6)}  ${kindLabels[kind].padEnd(30)}  ${field}`)
  }
  return lines.join('\n')
}
