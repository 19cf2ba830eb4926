import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeReplay, proposeWeights, replayWeights } from '@/app/modules/matching/index.server'
import { readEnv } from '@/app/platform/env.server'
import { isDomainError } from '@/app/platform/errors'
import { openFrozenPool } from '@/app/platform/frozen-pool.server'
import { connectDatabase } from '@/drizzle/client.server'
import { InvalidWeightsError, parseWeights, type MatchWeights } from '@/search/scoring/weights'
import { readyDatabase } from './ready-database'
import { CommandError, reportFailure } from './report-failure'
import { createSystemContext } from './system-context'

const usage = 'npm run weights:propose -- FICHIER [--days N]'

/**
 * `npm run weights:propose -- FILE`: a new version of the weights, replayed on the offers of the last days (90, or
 * --days N). It is not used before a coordinator has read what changes, and adopted it.
 */
try {
  const { file, days } = readOptions(process.argv.slice(2))
  const weights = await readWeights(file)
  const env = readEnv()
  const database = connectDatabase(await readyDatabase(env), 2)
  try {
    const system = createSystemContext(database, env.ENCRYPTION_KEYS)
    const ctx = { ...system, settings: { ...system.settings, secret: env.APP_SECRET } }
    await proposeWeights({ ctx, input: { weights } })
    console.log(`Version ${weights.version} enregistrée. Elle est rejouée sur les offres passées…`)
    const pool = await openFrozenPool(ctx)
    try {
      const report = await replayWeights({ ctx, input: { version: weights.version, days, pool } })
      for (const line of describeLines(describeReplay(report))) console.log(line)
    } finally {
      await pool.close()
    }
    console.log('À lire et à adopter dans les 24 heures, par la coordination, sur la page Barème.')
  } finally {
    await database.close()
  }
} catch (error) {
  reportFailure(isDomainError(error) ? new CommandError(error.message) : error)
}

/** @throws CommandError */
function readOptions(argv: string[]): { file: string; days: number } {
  const { positionals, values } = parse(argv)
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) {
    throw new CommandError(`Indiquez un fichier de barème (JSON), un seul\u00a0: ${usage}`)
  }
  const days = Number(values.days)
  if (!Number.isInteger(days) || days < 1 || days > 3650) {
    throw new CommandError(`--days attend un nombre de jours, de 1 à 3650\u00a0: ${usage}`)
  }
  return { file, days }
}

function parse(argv: string[]) {
  try {
    const options = { days: { type: 'string', default: '90' } } as const
    return parseArgs({ args: argv, options, allowPositionals: true })
  } catch {
    throw new CommandError(`Option inconnue. ${usage}`)
  }
}

/** @throws CommandError that names the file and says what is wrong with it. */
async function readWeights(file: string): Promise<MatchWeights> {
  const refuse = (reason: string) => new CommandError(`${file} est refusé\u00a0: ${reason}`)
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw refuse(missing ? 'ce fichier n’existe pas.' : 'ce fichier ne peut pas être lu.')
  })
  try {
    return parseWeights(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse('ce n’est pas du JSON.')
    if (error instanceof InvalidWeightsError) throw refuse(`${error.message}.`)
    throw error
  }
}

function describeLines({ summary, offers }: ReturnType<typeof describeReplay>): string[] {
  return [
    ...summary.map(({ term, details }) => `${term}\u00a0: ${details}`),
    '',
    ...offers.flatMap(({ title, people, changed, entered, moves }) => [
      changed === null
        ? `${title} (${people} personnes)`
        : `${title} (${people} personnes)\u00a0: ${changed} des places changent, ${entered} de nouveaux venus`,
      ...moves.map(
        ({ direction, reference, text }) =>
          `  ${direction === 'up' ? '↑' : '↓'} Profil ${reference}\u00a0: ${text}`,
      ),
    ]),
    '',
  ]
}
