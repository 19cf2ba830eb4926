/** `npm run bench:matching -- --profiles N --offers M --engine embedded|meilisearch|all [--rome DIR] [--json FILE]` */
import { writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import { builtInWeights } from '@/search/scoring/weights'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { judge } from './runs/judge'
import type { BenchRun } from './runs/run'
import { runEngine } from './runs/run-engine'
import { runMeilisearch } from './runs/run-meilisearch'
import { runMeilisearchPlain } from './runs/run-meilisearch-plain'
import { runScan } from './runs/run-scan'
import { runSql } from './runs/sql/run-sql'
import { createBenchSource, profileBatches, type BenchWorld } from './world/bench-source'
import { generateVocabulary, readRomeVocabulary } from './world/bench-vocabulary'
import { generateOffer } from './world/bench-world'
import { readCount } from './read-count'

const { values } = parseArgs({
  options: {
    profiles: { type: 'string', default: '10000' },
    offers: { type: 'string', default: '200' },
    engine: { type: 'string', default: 'embedded' },
    seed: { type: 'string', default: '1' },
    rome: { type: 'string' },
    json: { type: 'string' },
  },
})
const engines = ['embedded', 'meilisearch', 'all']
if (!engines.includes(values.engine)) throw new Error(`--engine is one of ${engines.join(', ')}`)

const world: BenchWorld = {
  profiles: readCount('profiles', values.profiles),
  seed: readCount('seed', values.seed),
  vocabulary: values.rome === undefined ? generateVocabulary() : await readRomeVocabulary(values.rome),
}
const vocabulary = createMatchVocabulary(world.vocabulary.data)
const offers = Array.from({ length: readCount('offers', values.offers) }, (_, position) =>
  generateOffer(position, world.seed, world.vocabulary),
)
// Judging takes some ten microseconds a profile and offer: half a minute of it is enough.
const judgedOffers = offers.slice(0, Math.max(3, Math.min(50, Math.floor(3_000_000 / world.profiles))))

const making = secondsOf(() => {
  for (const batch of profileBatches(world)) if (batch.length === 0) throw new Error('an empty batch')
})
const judged = judge(world, judgedOffers, vocabulary)
const runs: BenchRun[] = [judged.run, await runScan(world, offers, vocabulary)]
const expected = { offers: judgedOffers, tops: judged.tops }

if (values.engine !== 'meilisearch') {
  const source = createBenchSource(world)
  const start = performance.now()
  const engine = await createEmbeddedEngine({
    source,
    vocabulary: () => vocabulary,
    weights: () => builtInWeights,
  })
  const load_s = Math.max(0, (performance.now() - start) / 1000 - making)
  const loaded = { load_s, bytes_per_profile: engine.columnBytes / world.profiles }
  runs.push(await runEngine(engine, world, offers, expected, source, loaded))
  await engine.close()
}
if (values.engine !== 'embedded') {
  const { MEILI_URL: url, MEILI_KEY: key } = process.env
  if (url === undefined) console.log('meilisearch: skipped, for MEILI_URL is not set')
  else {
    const server = { url, key: key ?? null }
    runs.push(await runMeilisearch(server, world, offers, expected, { vocabulary, weights: builtInWeights }))
    runs.push(await runMeilisearchPlain(server, world, offers, expected))
  }
}
if (values.engine === 'all') runs.push(...(await runSql(world, offers, expected)))

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory_gib: Math.round(totalmem() / 2 ** 30),
  node: process.version,
}
console.table(runs.map(readable))
if (values.json !== undefined) {
  await writeFile(
    values.json,
    `${JSON.stringify({ machine, vocabulary: world.vocabulary.source, runs }, null, 2)}\n`,
  )
}

/** Three figures are as many as a shared machine can promise. */
function readable(run: BenchRun): Record<string, unknown> {
  const [floor] = runs.filter(({ engine }) => engine === 'scan')
  const short = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value)
  return {
    ...Object.fromEntries(Object.entries(run).map(([name, value]) => [name, short(value)])),
    profiles: run.profiles,
    times_scan: floor === undefined ? null : short(run.p50_ms / floor.p50_ms),
  }
}

function secondsOf(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
