import { createWeightsIndex } from '@/app/modules/matching/index.server'
import { createOpenOffersIndex } from '@/app/modules/offers/index.server'
import { createReferenceIndex, type ReferenceIndex } from '@/app/modules/reference/index.server'
import { system } from '@/app/modules/access/shared'
import {
  createIndexLedger,
  createProfileSource,
  loadProfileDocuments,
} from '@/app/modules/profiles/index.server'
import { connectDatabase, withActor, type Database } from '@/drizzle/client.server'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import { profileIndexName } from '@/search/index-ledger'
import { connectMeilisearch, type MeilisearchAddress } from '@/search/meilisearch/connect'
import { createMeilisearchEngine } from '@/search/meilisearch/create-meilisearch-engine'
import { createProfileIndex, type ProfileIndex } from '@/search/meilisearch/create-profile-index'
import { french } from '@/app/words/french'
import { systemClock, type Clock } from './clock'
import type { Context, Settings } from './context.server'
import { createBanGeocoder } from './geocoder/ban-geocoder.server'
import { checkKeys } from './keyring/check-keys.server'
import { createKeyring } from './keyring/create-keyring.server'
import type { EncryptionKey } from './keyring/encryption-keys'
import type { Logger } from './logger.server'
import type { Mailer } from './mailer.server'
import { createBrevoSender } from './sms/brevo-sender.server'
import { smsMailboxOnly } from './sms/sms-sender'
import { createOpenIdProvider } from './openid/openid-provider.server'

/** The parts of a running portal; a request adds its actor to make a `Context`. */
export type Portal = Omit<Context, 'actor' | 'tx'>

/** Milliseconds for one question of a page, which asks some and still answers within two seconds. */
const searchTimeout = 1800

/** The composition root: the only place where ports meet their adapters. */
export async function openPortal(options: {
  databaseUrl: string
  keys: readonly EncryptionKey[]
  settings: Settings
  logger: Logger
  mailer: Mailer
  /** Where people are ranked; null: in this process. */
  search: MeilisearchAddress | null
  /** The machine's own unless a year is played. */
  clock?: Clock
}): Promise<{ portal: Portal; close(): Promise<void> }> {
  const { clock = systemClock } = options
  const database: Database = connectDatabase(options.databaseUrl, 10, () => clock.now())
  const keyring = createKeyring(options.keys)
  await checkKeys(database, keyring, clock.now()).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  const reference = createReferenceIndex(database)
  const weights = createWeightsIndex(database)
  await warmUp(reference)
  const rules = { vocabulary: () => reference.matchVocabulary(), weights: () => weights.current() }
  const engine =
    options.search === null
      ? await createEmbeddedEngine({ source: createProfileSource(database, clock), ...rules })
      : createMeilisearchEngine({
          connection: connectMeilisearch(options.search, { timeout: searchTimeout }),
          index: profileIndexName,
          ...rules,
        })
  return {
    portal: {
      speech: french,
      database,
      clock,
      keyring,
      engine,
      reference,
      weights,
      openOffers: createOpenOffersIndex(database, clock),
      logger: options.logger,
      mailer: options.mailer,
      sms: options.settings.demo
        ? smsMailboxOnly
        : options.settings.sms && createBrevoSender(options.settings.sms),
      openId: options.settings.openId && createOpenIdProvider(options.settings.openId),
      geocoder:
        options.settings.geocoderUrl === null ? null : createBanGeocoder(options.settings.geocoderUrl),
      settings: options.settings,
    },
    async close() {
      await engine.close()
      await database.close()
    },
  }
}

/** The writing side of the index on a Meilisearch server. */
export function openProfileIndex(
  { database, clock }: Pick<Portal, 'database' | 'clock'>,
  address: MeilisearchAddress,
): ProfileIndex {
  return createProfileIndex({
    address,
    source: createProfileSource(database, clock),
    ledger: createIndexLedger(database, clock),
    readDocuments: (ids) =>
      withActor(database, system, (tx) => loadProfileDocuments(tx, { ids, now: clock.now() })),
    now: () => clock.now(),
  })
}

/** The word indexes are built at the first search: better at start than under somebody's first keystroke. */
async function warmUp(index: ReferenceIndex): Promise<void> {
  const reference = await index.current()
  reference.searchJobTitles('a', 1)
  reference.searchSkills('a', { limit: 1 })
}
