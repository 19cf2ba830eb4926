import { join } from 'node:path'
import { startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { readyDatabase } from './ready-database'

export interface ImportDatabase {
  /** The portal's address. */
  url: string
  stop(): Promise<void>
}

/**
 * Where an import goes, and what is verified: the database that DATABASE_URL names, or else the demo's own.
 * @throws EmbeddedDatabaseError while a demo holds it; otherwise like `readyDatabase`.
 */
export async function openImportDatabase(dataFolder: string): Promise<ImportDatabase> {
  const { DATABASE_URL: given = '', DATABASE_OWNER_URL: owner } = process.env
  if (given !== '') {
    const addresses = { DATABASE_URL: given, ...(owner === undefined ? {} : { DATABASE_OWNER_URL: owner }) }
    return { url: await readyDatabase(addresses), stop: () => Promise.resolve() }
  }
  console.log(`DATABASE_URL n’est pas défini\u00a0: base embarquée de ${dataFolder}.`)
  const embedded = await startEmbeddedDatabase({
    dataFolder: join(dataFolder, 'postgres'),
    onProgress: (step) => {
      console.log(step)
    },
  })
  const stop = () => embedded.stop()
  try {
    return { url: await prepareDatabase(embedded.url), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
