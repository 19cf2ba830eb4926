import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { loadStarterVocabulary } from '@/app/modules/reference/index.server'
import { system } from '@/app/modules/access/shared'
import type { Settings } from '@/app/platform/context.server'
import type { EncryptionKey } from '@/app/platform/keyring/encryption-keys'
import { connectDatabase, withActor } from '@/drizzle/client.server'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { accounts } from '@/drizzle/schema'
import { inventedKeys } from '@/seed/builders/index.server'
import { places, starterVocabulary } from '@/seed/reference'
import { CommandError } from '../report-failure'

export interface EmptyDatabase {
  /** For the portal's own login. */
  url: string
  keys: readonly EncryptionKey[]
  settings: Settings
  stop(): Promise<void>
}

/**
 * A migrated database with the starter vocabulary and nobody in it: the one that DATABASE_URL names, or one of its own that is
 * thrown away, and gives up safety against a power cut.
 * @throws CommandError when somebody is in it.
 */
export async function openEmptyDatabase(say: (step: string) => void): Promise<EmptyDatabase> {
  const given = process.env['DATABASE_URL']
  const embedded = given === undefined ? await startThrownAway(say) : null
  const ownerUrl = embedded?.url ?? process.env['DATABASE_OWNER_URL'] ?? given ?? ''
  const stop = async () => embedded?.stop()
  try {
    const url = await prepareDatabase(ownerUrl, ownerUrl === given ? undefined : given)
    const database = connectDatabase(url, 2)
    try {
      if ((await withActor(database, system, (tx) => tx.$count(accounts))) > 0) {
        throw new CommandError('Cette base a déjà des comptes. Une année se joue dans une base vide.')
      }
      const known = [...places.homeAreas, ...places.workplaces]
      await loadStarterVocabulary({ database, vocabulary: starterVocabulary, places: known })
    } finally {
      await database.close()
    }
    say('Base prête')
    return {
      url,
      keys: inventedKeys,
      settings: { ...settings, secret: randomBytes(32).toString('hex') },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const settings = {
  publicUrl: 'http://cite.test',
  demo: true,
  staffSecondFactor: 'optional',
  openId: null,
  geocoderUrl: null,
  sms: null,
} as const

async function startThrownAway(say: (step: string) => void): Promise<{ url: string; stop(): Promise<void> }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'cite-year-'))
  const server = await startEmbeddedDatabase({ dataFolder, durable: false, onProgress: say })
  await keepPace(server.url)
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await removeEmbeddedDatabase({ dataFolder })
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** A day takes a second: what PostgreSQL tidies and counts once a minute would be months late, and its plans those of empty tables. */
async function keepPace(ownerUrl: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1 })
  try {
    for (const setting of ['autovacuum_naptime = 1', 'synchronous_commit = off']) {
      await owner.unsafe(`alter system set ${setting}`)
    }
    await owner`select pg_reload_conf()`
  } finally {
    await owner.end()
  }
}
