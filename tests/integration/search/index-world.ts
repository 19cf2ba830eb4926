import { randomUUID } from 'node:crypto'
import { createIndexLedger } from '@/app/modules/profiles/index.server'
import { systemClock } from '@/app/platform/clock'
import { blankProfile } from '@/search/blank-documents'
import type { ProfileDocument } from '@/search/documents'
import type { IndexLedger } from '@/search/index-ledger'
import type { MeilisearchAddress } from '@/search/meilisearch/connect'
import { createProfileIndex, type ProfileIndex } from '@/search/meilisearch/create-profile-index'
import { toIndexDocument } from '@/search/meilisearch/index-document'
import { createIndexServer, type IndexServer } from '@/search/meilisearch/indexing/index-server'
import { createMemoryProfileSource, type MemoryProfileSource } from '@/tests/contract/memory-profile-source'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'

export interface IndexWorld {
  uid: string
  source: MemoryProfileSource
  ledger: IndexLedger
  /** The server as an operator reaches it, with every right. */
  server: IndexServer
  /** A new process: it remembers nothing of what others did. */
  start(changes?: { ledger?: IndexLedger; timeout?: number; source?: MemoryProfileSource }): ProfileIndex
  /** What is under the name, in the order of ids; null when nothing is. */
  held(uid?: string): Promise<unknown[] | null>
  /** What should be. */
  wanted(): unknown[]
  marks(): Promise<{ name: string; identity: string; unsettled: boolean }[]>
  deadLetters(): Promise<{ profile_id: string; code: string; attempts: number }[]>
  failures(): Promise<{ name: string; reason: string; code: string | null; attempts: number }[]>
}

let test: TestDatabase | null = null

export async function openIndexDatabase(): Promise<void> {
  test = await createTestDatabase()
}

export async function dropIndexDatabase(): Promise<void> {
  await test?.drop()
  test = null
}

/** An index of its own, followed with a real ledger. @param operator may do everything, `address` what the portal may. */
export async function createIndexWorld(options: {
  address: MeilisearchAddress
  operator: MeilisearchAddress
  uid: string
  people?: number
}): Promise<IndexWorld> {
  if (test === null) throw new Error('open the database first')
  const { database, owner } = test
  await owner`truncate search_index_marks, search_index_failures, search_dead_letters`
  const { uid } = options
  const source = createMemoryProfileSource(Array.from({ length: options.people ?? 5 }, () => person()))
  const ledger = createIndexLedger(database, systemClock)
  const server = createIndexServer(options.operator)
  return {
    uid,
    source,
    ledger,
    server,
    start: (changes = {}) => {
      const followed = changes.source ?? source
      return createProfileIndex({
        address: options.address,
        source: followed,
        ledger: changes.ledger ?? ledger,
        readDocuments: async (ids) => followed.list().filter(({ id }) => ids.includes(id)),
        uid,
        ...(changes.timeout === undefined ? {} : { timeout: changes.timeout }),
      })
    },
    async held(name = uid) {
      if ((await server.find(name)) === null) return null
      const documents: unknown[] = []
      for await (const page of server.list(name)) documents.push(...page)
      return sorted(documents)
    },
    // As JSON has it: a field without a value is no field.
    wanted: () => sorted(JSON.parse(JSON.stringify(source.list().map(toIndexDocument)))),
    marks: () => owner`select name, identity, unsettled from search_index_marks order by name`,
    deadLetters: () => owner`select profile_id, code, attempts from search_dead_letters order by profile_id`,
    failures: () => owner`select name, reason, code, attempts from search_index_failures`,
  }
}

/** Somebody visible, with something to say. */
export function person(changes: Partial<ProfileDocument> = {}): ProfileDocument {
  return { ...blankProfile(randomUUID()), skills: [1, 2, 3], ...changes }
}

function sorted(documents: unknown[]): unknown[] {
  const idOf = (document: unknown) => String(Object(document).id)
  return documents.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1))
}
