import { readEnv } from '@/app/platform/env.server'
import { migrateDatabase } from '@/drizzle/migrate.server'
import { reportFailure } from './report-failure'

/** `npm run migrate`: brings the database to this version; `npm start` does it too. */
try {
  await migrateDatabase(readEnv().DATABASE_URL)
  console.log('La base est à jour.')
} catch (error) {
  reportFailure(error)
}
