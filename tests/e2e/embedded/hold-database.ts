import { EmbeddedDatabaseError, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'

/** Starts the database of the folder given, says how it went on one line, and holds it until killed. */
async function hold(dataFolder: string): Promise<void> {
  try {
    const { url, adopted } = await startEmbeddedDatabase({ dataFolder, durable: false })
    process.stdout.write(`${JSON.stringify({ url, adopted })}\n`)
  } catch (error) {
    if (!(error instanceof EmbeddedDatabaseError)) throw error
    process.stdout.write(`${JSON.stringify({ code: error.code, message: error.message })}\n`)
  }
}

await hold(process.argv[2] ?? '')
