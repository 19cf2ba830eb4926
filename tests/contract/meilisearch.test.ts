import { connectMeilisearch, type MeilisearchConnection } from '@/search/meilisearch/connect'
import { createMeilisearchEngine } from '@/search/meilisearch/create-meilisearch-engine'
import { indexId, toIndexDocument } from '@/search/meilisearch/index-document'
import { profileIndexSettings } from '@/search/meilisearch/index-settings'
import type { ProfileSource, SearchEngine } from '@/search/port'
import { createFakeMeilisearch } from '@/tests/mocks/meilisearch/fake-meilisearch'
import { setupServer } from 'msw/node'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeSearchEngine } from './search-engine.contract'
import type { CreateEngine } from './with-engine'

/** An engine over an index of its own that has every change before it is asked: how soon it has them is not its matter. */
function overIndex(connection: MeilisearchConnection): CreateEngine {
  return async ({ source, vocabulary, weights }) => {
    const index = `contract-${randomUUID()}`
    await connection.settle((client) => client.createIndex(index, { primaryKey: 'id' }))
    await connection.settle((client) => client.index(index).updateSettings(profileIndexSettings))
    const follow = await followInto(connection, index, source)
    const engine = createMeilisearchEngine({
      connection,
      index,
      vocabulary: () => vocabulary,
      weights,
      overviewKept: 0,
    })
    return {
      name: engine.name,
      async rank(offer, page) {
        await follow()
        return engine.rank(offer, page)
      },
      async count(offers) {
        await follow()
        return engine.count(offers)
      },
      async close() {
        await engine.close()
        await connection.settle((client) => client.deleteIndex(index))
      },
    } satisfies SearchEngine
  }
}

async function followInto(connection: MeilisearchConnection, index: string, source: ProfileSource) {
  let position = await load()
  let last: Promise<void> = Promise.resolve()

  async function load(): Promise<string> {
    const loaded = await source.load()
    await connection.settle((client) => client.index(index).deleteAllDocuments())
    for await (const documents of loaded.batches) {
      if (documents.length === 0) continue
      await connection.settle((client) => client.index(index).addDocuments(documents.map(toIndexDocument)))
    }
    return loaded.position
  }

  async function catchUp(): Promise<void> {
    const answer = await source.changesSince(position)
    if (answer.kind === 'reload') {
      position = await load()
      return
    }
    const documents = new Map(answer.changes.map(({ profileId, document }) => [profileId, document]))
    const gone = [...documents].filter(([, document]) => document === null).map(([id]) => indexId(id))
    const present = [...documents.values()].filter((document) => document !== null)
    if (gone.length > 0) await connection.settle((client) => client.index(index).deleteDocuments(gone))
    if (present.length > 0) {
      await connection.settle((client) => client.index(index).addDocuments(present.map(toIndexDocument)))
    }
    position = answer.position
  }

  return () => {
    last = last.then(catchUp)
    return last
  }
}

describe('against a test double', () => {
  const fake = createFakeMeilisearch()
  const server = setupServer(...fake.handlers)
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' })
  })
  afterAll(() => {
    server.close()
    expect(fake.violations).toEqual([])
  })
  const connection = connectMeilisearch({ url: fake.url, key: fake.masterKey }, { timeout: 10_000 })
  describeSearchEngine('meilisearch', overIndex(connection), { worlds: 20 })
})

const { MEILI_URL: url, MEILI_KEY: key } = process.env
if (url === undefined) {
  it.skip('against a server: skipped, for MEILI_URL is not set', () => {})
} else {
  const connection = connectMeilisearch({ url, key: key ?? null }, { timeout: 30_000 })
  describe('against the server that MEILI_URL names', { timeout: 600_000 }, () => {
    describeSearchEngine('meilisearch', overIndex(connection), { worlds: 10 })
  })
}
