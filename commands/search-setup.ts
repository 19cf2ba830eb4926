import { profileIndexName } from '@/search/index-ledger'
import { keepKeys } from '@/search/meilisearch/indexing/keep-keys'
import { requireMeilisearch, withProfileIndex } from './open-profile-index'
import { CommandError, reportFailure } from './report-failure'

/**
 * `npm run search:setup`: the keys and the index that a portal needs on a Meilisearch server. Run again, it prints the same
 * keys and keeps the index. An index is never made empty: who searches it would find nobody.
 */
try {
  const address = requireMeilisearch()
  if (address.key === null) {
    throw new CommandError(
      'Indiquez dans MEILI_KEY la clé maîtresse du serveur\u00a0: un serveur sans clé maîtresse laisse tout faire à tous.',
    )
  }
  const { reading, writing } = await keepKeys(address, profileIndexName)
  console.log('# npm start')
  console.log(`MEILI_URL=${address.url}\nMEILI_KEY=${reading}\n`)
  console.log('# npm run worker, npm run reindex, npm run search:check')
  console.log(`MEILI_URL=${address.url}\nMEILI_KEY=${writing}\n`)
  if ((process.env['DATABASE_URL'] ?? '') === '') {
    console.log('# DATABASE_URL n’est pas défini\u00a0: l’index sera fait par npm run worker.')
  } else {
    await withProfileIndex((index) => index.catchUp())
    console.log(`# L’index ${profileIndexName} suit la base.`)
  }
} catch (error) {
  reportFailure(error)
}
