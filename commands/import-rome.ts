import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { importRome, type RomeCounts, type RomeProgress } from '@/app/modules/reference/index.server'
import { connectDatabase } from '@/drizzle/client.server'
import { openImportDatabase } from './import-database'
import { CommandError, reportFailure } from './report-failure'

const usage = 'npm run import:rome -- DOSSIER [--data DOSSIER_DE_LA_DEMO]'

const tableLabels = {
  families: 'Domaines',
  occupations: 'Métiers',
  jobTitles: 'Intitulés de poste',
  skills: 'Compétences et savoirs',
  workContexts: 'Contextes de travail',
  occupationSkills: 'Liens métier → compétence',
  occupationWorkContexts: 'Liens métier → contexte',
  neighbours: 'Métiers proches',
  closeSkills: 'Compétences proches',
  similarOccupations: 'Métiers semblables',
} satisfies Record<Extract<RomeProgress, { step: 'merged' }>['table'], string>

/** `npm run import:rome -- DIR`: the official ROME files into the database that DATABASE_URL names, or the demo's. */
try {
  const { folder, dataFolder } = readOptions(process.argv.slice(2))
  const { url, stop } = await openImportDatabase(dataFolder)
  try {
    await load(folder, url)
  } finally {
    await stop()
  }
} catch (error) {
  reportFailure(error)
}

async function load(folder: string, url: string): Promise<void> {
  const database = connectDatabase(url, 2)
  const start = performance.now()
  const say = (step: string) => {
    console.log(`[${((performance.now() - start) / 1000).toFixed(1)} s] ${step}`)
  }
  try {
    const { changed, version, counts } = await importRome({
      database,
      folder,
      onProgress: (progress) => {
        say(describeProgress(progress))
      },
    })
    say(changed ? `ROME ${version} chargé.` : `ROME ${version} est déjà là\u00a0: rien n’a changé.`)
    console.log(describeCounts(counts))
  } finally {
    await database.close()
  }
}

/** @throws CommandError */
function readOptions(argv: string[]): { folder: string; dataFolder: string } {
  const { positionals, values } = parse(argv)
  const [folder, ...others] = positionals
  if (folder === undefined) {
    throw new CommandError(`Indiquez le dossier des fichiers ROME (CSV)\u00a0: ${usage}`)
  }
  if (others.length > 0) throw new CommandError(`Un seul dossier à la fois\u00a0: ${usage}`)
  return { folder: resolve(folder), dataFolder: resolve(values.data) }
}

function parse(argv: string[]) {
  try {
    const options = { data: { type: 'string', default: '.demo' } } as const
    return parseArgs({ args: argv, options, allowPositionals: true })
  } catch {
    throw new CommandError(`Option inconnue. ${usage}`)
  }
}

function describeProgress(progress: RomeProgress): string {
  if (progress.step === 'read') return `Fichiers ${progress.version} lus et vérifiés`
  const { inserted, updated, retired, unchanged } = progress.changes
  const changes = `${number(inserted)} ajoutés, ${number(updated)} modifiés, ${number(retired)} retirés`
  return `${tableLabels[progress.table]}\u00a0: ${changes}, ${number(unchanged)} inchangés`
}

/** Digits only: scripts compare them with the figures that France Travail publishes. */
function describeCounts(counts: RomeCounts): string {
  return [
    `${counts.occupations} métiers`,
    `${counts.jobTitles} appellations`,
    `${counts.skills} compétences (dont ${counts.macroSkills} macro-compétences)`,
    `${counts.knowledge} savoirs (dont ${counts.certificates} certifications)`,
    `${counts.workContexts} contextes de travail`,
    `${counts.links} liens`,
    `${counts.neighbours} mobilités`,
  ].join(', ')
}

function number(value: number): string {
  return value.toLocaleString('fr-FR')
}
