/**
 * The app that gets killed: changes people through the portal's verbs, several at a time, and tells its parent of each one
 * done. Where it is told of a Meilisearch server, it keeps the index there meanwhile.
 */
import { connectDatabase } from '@/drizzle/client.server'
import { anySource, createRandom } from '@/seed/builders/index.server'
import { isDomainError } from '@/app/platform/errors'
import { createLogger } from '@/app/platform/logger.server'
import { changeSomething } from './changes'
import { readTown } from './town'

const [url = '', life = '', now = '', searchUrl = '', searchKey = ''] = process.argv.slice(2)
const lanes = [0, 1, 2, 3]
const database = connectDatabase(url, lanes.length)
const town = await readTown(database)
if (searchUrl !== '') await keepIndex()
await Promise.all(lanes.map(work))

async function keepIndex(): Promise<void> {
  // Only where they are needed: they would make each start of an app without them longer.
  const { openProfileIndex } = await import('@/app/platform/portal.server')
  const { startIndexing } = await import('@/app/platform/indexing.server')
  // A rebuild holds three turns at once, each on a connection, beside what it reads with.
  const parts = { database: connectDatabase(url, 6), clock: { now: () => new Date(now) } }
  startIndexing(openProfileIndex(parts, { url: searchUrl, key: searchKey }), createLogger('silent'))
}

/** What the portal refuses, or something else cuts short, is not a change; any other error is a fault, and ends the app. */
async function work(lane: number): Promise<never> {
  const source = {
    ...anySource(),
    random: createRandom(Number(life) * lanes.length + lane),
    now: new Date(now),
  }
  for (;;) {
    try {
      await changeSomething(database, town, source)
      process.send?.('changed')
    } catch (error) {
      if (!isDomainError(error) && !isCutShort(error)) throw error
    }
  }
}

/** The server went away or is not back yet (57P0…), two pages waited for each other (40P01), or somebody was erased while being shown (23503). */
function isCutShort(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const code = String(Reflect.get(error, 'code'))
  return (
    /^(CONNECTION_|CONNECT_|ECONN|EPIPE|57P0|40P01|23503)/u.test(code) ||
    isCutShort(Reflect.get(error, 'cause'))
  )
}
