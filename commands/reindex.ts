import { withProfileIndex } from './open-profile-index'
import { CommandError, reportFailure } from './report-failure'

/** `npm run reindex`: a new index beside the one in use, then in its place. Searches go on, and miss nobody. */
try {
  const start = performance.now()
  const outcome = await withProfileIndex((index) => index.rebuild())
  if (outcome === 'busy') {
    throw new CommandError(
      'L’index est déjà en train d’être refait. Attendez la fin, puis recommencez si besoin.',
    )
  }
  console.log(`Index refait et mis en service en ${((performance.now() - start) / 1000).toFixed(1)} s.`)
} catch (error) {
  reportFailure(error)
}
