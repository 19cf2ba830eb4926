import { readEnv } from '@/app/platform/env.server'
import { readyDatabase } from './ready-database'
import { CommandError, reportFailure } from './report-failure'

/** `npm run migrate`: brings the database to this version as its owner, and lets the portal's login in. */
try {
  const env = readEnv()
  if (env.DATABASE_OWNER_URL === undefined) {
    throw new CommandError(
      'Indiquez dans DATABASE_OWNER_URL le compte qui possède la base. Voir .env.example.',
    )
  }
  await readyDatabase(env)
  console.log('La base est à jour.')
} catch (error) {
  reportFailure(error)
}
