import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import postgres from 'postgres'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import type { OfferCriteria } from '@/search/documents'
import { profileBatches, type BenchWorld } from '../world/bench-source'
import { latencies, pageSize, recall, timeEach, type BenchRun } from './run'

/** One query, as it would be written in an afternoon: array overlap, ranked by the number of skills shared. */
export async function runSql(
  world: BenchWorld,
  offers: readonly OfferCriteria[],
  judged: { offers: readonly OfferCriteria[]; tops: readonly (readonly string[])[] },
): Promise<BenchRun> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'cite-bench-'))
  const server = await startEmbeddedDatabase({ dataFolder, durable: false })
  const sql = postgres(server.url, { max: 1, onnotice: () => {} })
  try {
    await sql`create unlogged table bench_profiles (id text not null, skills int[] not null)`
    const start = performance.now()
    const rows = await sql`copy bench_profiles from stdin`.writable()
    await pipeline(Readable.from(lines(world)), rows)
    await sql`create index on bench_profiles using gin (skills)`
    await sql`vacuum analyze bench_profiles`
    const loaded = (performance.now() - start) / 1000
    const rank = (offer: OfferCriteria) => {
      const codes = offer.skills.map(({ code }) => code)
      return sql<{ id: string }[]>`
        select id, (select count(*) from unnest(skills) held where held = any(${codes}::int[])) as shared
        from bench_profiles where skills && ${codes}::int[]
        order by shared desc, id limit ${pageSize}`
    }
    for (const offer of offers.slice(0, 3)) await rank(offer)
    const times = await timeEach(offers, rank)
    const found: string[][] = []
    for (const offer of judged.offers) found.push((await rank(offer)).map(({ id }) => id))
    return {
      engine: 'sql',
      profiles: world.profiles,
      offers: offers.length,
      load_s: loaded,
      bytes_per_profile: null,
      ...latencies(times),
      cost_p50_ms: null,
      visible_p95_ms: null,
      recall_at_50: recall(judged.tops, found),
      judged_offers: judged.offers.length,
    }
  } finally {
    await sql.end()
    await server.stop()
    await removeEmbeddedDatabase({ dataFolder })
    await rm(dataFolder, { recursive: true, force: true })
  }
}

function* lines(world: BenchWorld): Generator<string> {
  for (const batch of profileBatches(world)) {
    yield batch.map(({ id, skills }) => `${id}\t{${skills.join(',')}}\n`).join('')
  }
}
