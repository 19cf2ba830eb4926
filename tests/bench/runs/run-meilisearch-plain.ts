import type { OfferCriteria } from '@/search/documents'
import type { BenchVocabulary } from '../world/bench-vocabulary'
import { profileBatches, type BenchWorld } from '../world/bench-source'
import { latencies, pageSize, recall, timeEach, type BenchRun } from './run'

export interface MeilisearchServer {
  url: string
  /** A key that may do everything; null for a server without a master key. */
  key: string | null
}

/**
 * Meilisearch as it comes, in an index of its own: skills as the words of their labels, its own ranking, no gate.
 * @throws when the server refuses or fails a request or a task, with its answer.
 */
export async function runMeilisearchPlain(
  server: MeilisearchServer,
  world: BenchWorld,
  offers: readonly OfferCriteria[],
  judged: { offers: readonly OfferCriteria[]; tops: readonly (readonly string[])[] },
): Promise<BenchRun> {
  const { call, settle } = connect(server)
  const index = `bench-plain-${process.pid}`
  const labelsOf = (codes: readonly number[]) => labels(codes, world.vocabulary)
  try {
    await settle(await call('POST', '/indexes', { uid: index, primaryKey: 'id' }))
    const start = performance.now()
    let last: unknown = null
    for (const batch of profileBatches(world, 20_000)) {
      const documents = batch.map(({ id, skills }) => ({ id, skills: labelsOf(skills) }))
      last = await call('POST', `/indexes/${index}/documents`, documents)
    }
    // Tasks of one index are done in their order.
    await settle(last)
    const loaded = (performance.now() - start) / 1000

    async function rank(offer: OfferCriteria): Promise<string[]> {
      const q = labelsOf(offer.skills.map(({ code }) => code)).join(' ')
      const body = { q, limit: pageSize, attributesToRetrieve: ['id'] }
      const answer = await call('POST', `/indexes/${index}/search`, body)
      return readHits(answer)
    }
    for (const offer of offers.slice(0, 3)) await rank(offer)
    const times = await timeEach(offers, rank)
    const found: string[][] = []
    for (const offer of judged.offers) found.push(await rank(offer))
    return {
      engine: 'meilisearch-plain',
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
    await call('DELETE', `/indexes/${index}`)
  }
}

function labels(codes: readonly number[], vocabulary: BenchVocabulary): string[] {
  return codes.map((code) => vocabulary.labels.get(code) ?? String(code))
}

function connect({ url, key }: MeilisearchServer) {
  const headers = {
    'content-type': 'application/json',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  }

  async function call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(new URL(path, url), {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`Meilisearch answered ${response.status} to ${method} ${path}: ${text}`)
    return text === '' ? null : JSON.parse(text)
  }

  /** Waits for the end of a task that was answered to a write. */
  async function settle(answer: unknown): Promise<void> {
    for (;;) {
      const task = await call('GET', `/tasks/${readField(answer, 'taskUid')}`)
      const status = readField(task, 'status')
      if (status === 'succeeded') return
      if (status !== 'enqueued' && status !== 'processing') {
        throw new Error(`a Meilisearch task ended as ${status}: ${JSON.stringify(task)}`)
      }
      await new Promise((resume) => setTimeout(resume, 50))
    }
  }

  return { call, settle }
}

function readField(answer: unknown, field: string): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : undefined
}

function readHits(answer: unknown): string[] {
  const hits = readField(answer, 'hits')
  return Array.isArray(hits) ? hits.map((hit) => String(readField(hit, 'id'))) : []
}
