import { readEnv } from '@/app/platform/env.server'
import { systemClock } from '@/app/platform/clock'
import { readMeilisearchAddress } from '@/app/platform/indexing.server'
import { openProfileIndex } from '@/app/platform/portal.server'
import { connectDatabase } from '@/drizzle/client.server'
import type { MeilisearchAddress } from '@/search/meilisearch/connect'
import type { ProfileIndex } from '@/search/meilisearch/create-profile-index'
import { readyDatabase } from './ready-database'
import { CommandError } from './report-failure'

/** @throws CommandError when no Meilisearch is named. */
export function requireMeilisearch(): MeilisearchAddress {
  const { MEILI_URL: url = '', MEILI_KEY: key = '' } = process.env
  const address = readMeilisearchAddress({
    ...(url === '' ? {} : { MEILI_URL: url }),
    ...(key === '' ? {} : { MEILI_KEY: key }),
  })
  if (address === null) {
    throw new CommandError(
      'Indiquez MEILI_URL, et MEILI_KEY si le serveur demande une clé. Voir .env.example.',
    )
  }
  return address
}

/** Runs `work` on the index that the environment names. */
export async function withProfileIndex<Result>(
  work: (index: ProfileIndex) => Promise<Result>,
): Promise<Result> {
  const address = requireMeilisearch()
  // A rebuild holds three turns at once, each on a connection, beside what it reads with.
  const database = connectDatabase(await readyDatabase(readEnv()), 6)
  try {
    return await work(openProfileIndex({ database, clock: systemClock }, address))
  } finally {
    await database.close()
  }
}
