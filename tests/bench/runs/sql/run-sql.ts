import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import type { OfferCriteria } from '@/search/documents'
import type { BenchWorld } from '../../world/bench-source'
import { latencies, pageSize, recall, timeEach, type BenchRun } from '../run'
import { gateConditions } from './gate-conditions'
import { fillProfileTable } from './profile-table'

/**
 * One query, as it would be written in an afternoon: array overlap, ranked by the number of skills shared. `sql` asks
 * nothing else; `sql-gated` keeps out whom the gates keep out, and counts who is left, as a ranking has to.
 */
export async function runSql(
  world: BenchWorld,
  offers: readonly OfferCriteria[],
  judged: { offers: readonly OfferCriteria[]; tops: readonly (readonly string[])[] },
): Promise<BenchRun[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'cite-bench-'))
  const server = await startEmbeddedDatabase({ dataFolder, durable: false })
  const sql = postgres(server.url, { max: 1, onnotice: () => {} })
  try {
    const start = performance.now()
    await fillProfileTable(sql, world)
    const load_s = (performance.now() - start) / 1000

    const shared = (codes: readonly number[]) =>
      sql`(select count(*) from unnest(skills) held where held = any(${[...codes]}::int[])) as shared`
    const codesOf = (offer: OfferCriteria) => offer.skills.map(({ code }) => code)
    const queries: Record<'sql' | 'sql-gated', (offer: OfferCriteria) => Promise<{ id: string }[]>> = {
      sql: (offer) => sql`
        select id, ${shared(codesOf(offer))} from bench_profiles where skills && ${codesOf(offer)}::int[]
        order by shared desc, id limit ${pageSize}`,
      'sql-gated': (offer) => sql`
        select id, ${shared(codesOf(offer))}, count(*) over () as total
        from bench_profiles where skills && ${codesOf(offer)}::int[] ${gateConditions(sql, offer)}
        order by shared desc, id limit ${pageSize}`,
    }
    const runs: BenchRun[] = []
    for (const [engine, rank] of Object.entries(queries)) {
      for (const offer of offers.slice(0, 10)) await rank(offer)
      const times = await timeEach(offers, rank)
      const found: string[][] = []
      for (const offer of judged.offers) found.push((await rank(offer)).map(({ id }) => id))
      runs.push({
        engine,
        profiles: world.profiles,
        offers: offers.length,
        load_s,
        bytes_per_profile: null,
        ...latencies(times),
        cost_p50_ms: null,
        visible_p95_ms: null,
        recall_at_50: recall(judged.tops, found),
        judged_offers: judged.offers.length,
      })
    }
    return runs
  } finally {
    await sql.end()
    await server.stop()
    await removeEmbeddedDatabase({ dataFolder })
    await rm(dataFolder, { recursive: true, force: true })
  }
}
