import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placeHomes, publishCards } from '@/app/modules/profiles/index.server'
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
 * `npm run bench:cards -- 10000`: how long the jobs that place homes and give cards take on a database of so many residents, the longest
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

  const place = (divide: boolean) => placeHomes({ ctx: { database, clock: systemClock }, input: { divide } })
  await measure('homes at night, nobody is placed', () => place(true))
  await measure('homes by day, nothing changed', () => place(false))
  await owner`update profiles set home_cell = (select max(home_cell) from profiles) where id = (
    select profile_id from placed_homes where area is not null and home_cell < (select max(home_cell) from profiles) limit 1)`
  await measure('homes by day, one person moved', () => place(false))
  await measure('homes at night, nothing to change', () => place(true))

  const publish = (regather: boolean) =>
    publishCards({ ctx: { database, clock: systemClock }, input: { regather } })
  await measure('cards at night, nobody has one', () => publish(true))
  await measure('cards by day, nothing changed', () => publish(false))
  await owner`update profiles set languages = '[{"code":"fr","level":"B1"}]' where id = (
    select profile_id from published_cards where visible_until > now() limit 1)`
  await measure('cards by day, one person changed', () => publish(false))
  await measure('cards at night, nothing changed', () => publish(true))
  await Promise.all([database.close(), owner.end()])

  async function measure(what: string, work: () => Promise<{ changed: number }>): Promise<void> {
    let longest = 0
    let last = performance.now()
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const start = performance.now()
    const { changed } = await work()
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
