import { join } from 'node:path'
import { startEmbeddedDatabase } from '@/drizzle/embedded/index.server'

/** The demo's own database, for an import without DATABASE_URL. @throws EmbeddedDatabaseError while a demo holds it. */
export function startDemoDatabase(dataFolder: string) {
  console.log(`DATABASE_URL n’est pas défini\u00a0: import dans la base embarquée de ${dataFolder}.`)
  return startEmbeddedDatabase({
    dataFolder: join(dataFolder, 'postgres'),
    onProgress: (step) => {
      console.log(step)
    },
  })
}
