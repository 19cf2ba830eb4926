import { parseArgs } from 'node:util'
import type { DifferenceCounts } from '@/search/meilisearch/indexing/check-index'
import { withProfileIndex } from './open-profile-index'
import { CommandError, reportFailure } from './report-failure'

/** `npm run search:check [-- --repair]`: every document against the database. Exit code 1 while they differ. */
try {
  const { repair } = readOptions(process.argv.slice(2))
  const { state, found, left } = await withProfileIndex((index) => index.check({ repair }))
  if (state === 'lost') {
    throw new CommandError(
      'Aucun index ne suit cette base. npm run search:check -- --repair le fait, ou npm run reindex.',
    )
  }
  console.log(describe(found))
  if (repair && total(found) > 0) console.log(`Après réparation\u00a0: ${describe(left)}`)
  if (total(left) > 0) {
    throw new CommandError(
      repair
        ? 'Ce qui reste est refusé par le moteur\u00a0: voir la page « Moteur de recherche » de la coordination.'
        : 'npm run search:check -- --repair répare.',
    )
  }
} catch (error) {
  reportFailure(error)
}

function readOptions(argv: string[]): { repair: boolean } {
  try {
    const { values } = parseArgs({ args: argv, options: { repair: { type: 'boolean', default: false } } })
    return values
  } catch {
    throw new CommandError('Option inconnue. npm run search:check [-- --repair]')
  }
}

function describe(counts: DifferenceCounts): string {
  if (total(counts) === 0) return 'L’index dit la même chose que la base.'
  return `${counts.missing} absents de l’index, ${counts.stale} périmés, ${counts.unexpected} en trop.`
}

function total({ missing, stale, unexpected }: DifferenceCounts): number {
  return missing + stale + unexpected
}
