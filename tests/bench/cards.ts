import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishCards } from '@/app/modules/profiles/index.server'
import { loadStarterVocabulary } from '@/app/modules/reference/index.server'
import { systemClock } from '@/app/platform/clock'
import { connectDatabase } from '@/drizzle/client.server'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { seedDemoWorld } from '@/seed/demo-world'
import { places, starterVocabulary } from '@/seed/reference'
import postgres from 'postgres'
import { testKeyring } from '@/tests/setup/context'

/**
 * `npm run bench:cards -- 10000`: how long the jobs that give cards take on a database of so many residents, the longest
 * time during which nothing else of the process ran, and the memory of the process.
 */
const residents = Number(process.argv[2] ?? 3000)
if (!Number.isInteger(residents) || residents < 100) throw new Error('a number of residents, 100 at least')

const dataFolder = await mkdtemp(join(tmpdir(), 'cite-bench-'))
const server = await startEmbeddedDatabase({ dataFolder })
try {
  const database = connectDatabase(await prepareDatabase(server.url), 2)
  const owner = postgres(server.url, { max: 1, onnotice: () => {} })
  await loadStarterVocabulary({
    database,
    vocabulary: starterVocabulary,
    places: [...places.homeAreas, ...places.workplaces],
  })
  await seedDemoWorld({ database, keyring: testKeyring, now: new Date(), residents, loadVocabulary: false })
  await owner`analyze`
  const [visible] =
    await owner`select count(*)::int as people from published_cards where visible_until > now()`
  console.log(`${residents} residents, ${visible?.['people']} visible`)

  await measure('everybody at night, nobody has a card', true)
  await measure('by day, nothing changed', false)
  await owner`update profiles set languages = '[{"code":"fr","level":"B1"}]' where id = (
    select profile_id from published_cards where visible_until > now() limit 1)`
  await measure('by day, one person changed', false)
  await measure('at night, nothing changed', true)
  await Promise.all([database.close(), owner.end()])

  async function measure(what: string, regather: boolean): Promise<void> {
    let longest = 0
    let last = performance.now()
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const start = performance.now()
    const { changed } = await publishCards({ ctx: { database, clock: systemClock }, input: { regather } })
    const spent = performance.now() - start
    await new Promise((resolve) => setTimeout(resolve, 10))
    clearInterval(beat)
    console.log(
      `${what}: ${spent.toFixed(0)} ms, ${changed} written, ${longest.toFixed(0)} ms at a stretch, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
    )
  }
} finally {
  await server.stop()
  await removeEmbeddedDatabase({ dataFolder })
  await rm(dataFolder, { recursive: true, force: true })
}
