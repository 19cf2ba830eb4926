/** The app that gets killed: changes people through the portal's verbs, several at a time, and tells its parent of each one done. */
import { connectDatabase } from '@/drizzle/client.server'
import { createRandom } from '@/seed/builders/index.server'
import { isDomainError } from '@/app/platform/errors'
import { changeSomething } from './changes'
import { readTown } from './town'

const [url = '', life = '', now = ''] = process.argv.slice(2)
const lanes = [0, 1, 2, 3]
const database = connectDatabase(url, lanes.length)
const town = await readTown(database)
await Promise.all(lanes.map(work))

/** What the portal refuses, or something else cuts short, is not a change; any other error is a fault, and ends the app. */
async function work(lane: number): Promise<never> {
  const source = { random: createRandom(Number(life) * lanes.length + lane), now: new Date(now) }
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
