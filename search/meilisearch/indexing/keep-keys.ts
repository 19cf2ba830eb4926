import { createHash } from 'node:crypto'
import { connectMeilisearch, type MeilisearchAddress } from '../connect'
import { SearchServerError } from '../errors'
import { nextUid } from './rebuild-index'

export interface IndexKeys {
  /** For the web process: reads the index in use, and nothing else. */
  reading: string
  /** For the worker and the commands: reads and writes that index, and the one being made beside it. */
  writing: string
}

interface KeyScope {
  name: string
  actions: string[]
  indexes: string[]
}

const scopesOf = (uid: string): Record<keyof IndexKeys, KeyScope> => ({
  reading: {
    name: `${uid}: reading`,
    actions: ['search', 'documents.get', 'indexes.get', 'stats.get'],
    indexes: [uid],
  },
  writing: {
    name: `${uid}: writing`,
    actions: [
      'search',
      'documents.add',
      'documents.delete',
      'documents.get',
      'indexes.create',
      'indexes.delete',
      'indexes.get',
      'indexes.swap',
      'settings.update',
      'stats.get',
      'tasks.get',
    ],
    indexes: [uid, nextUid(uid)],
  },
})

/**
 * The keys of the index, made where they are missing and made again where they allow something else. Their ids are fixed, and a server
 * derives a key from its id and its master key: the same come back whenever this runs, even after it lost everything.
 * @param address with a key that may manage keys: the master key. @throws SearchServerError
 */
export async function keepKeys(address: MeilisearchAddress, uid: string): Promise<IndexKeys> {
  const { ask } = connectMeilisearch(address, { timeout: 10_000 })

  async function keep(scope: KeyScope): Promise<string> {
    const id = idOf(scope.name)
    const found = await ask((client) => client.getKey(id)).catch((error: unknown) => {
      if (error instanceof SearchServerError && error.code === 'api_key_not_found') return null
      throw error
    })
    if (found && sameTexts(found.actions, scope.actions) && sameTexts(found.indexes, scope.indexes)) {
      return found.key
    }
    if (found) await ask((client) => client.deleteKey(id))
    const made = await ask((client) => client.createKey({ ...scope, uid: id, expiresAt: null }))
    return made.key
  }

  const { reading, writing } = scopesOf(uid)
  return { reading: await keep(reading), writing: await keep(writing) }
}

/** A UUID of version 4 that is always the same for the same name. */
function idOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex')
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ]
  return parts.join('-')
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text) => other.includes(text))
}
