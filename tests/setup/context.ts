import type { Actor } from '@/app/modules/access/shared'
import { system } from '@/app/modules/access/shared'
import { createWeightsIndex } from '@/app/modules/matching/index.server'
import { createOpenOffersIndex } from '@/app/modules/offers/index.server'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import { systemClock, type Clock } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { createKeyring } from '@/app/platform/keyring/create-keyring.server'
import { createLogger } from '@/app/platform/logger.server'
import { mailboxOnly } from '@/app/platform/mailer.server'
import { smsMailboxOnly } from '@/app/platform/sms/sms-sender'
import { french } from '@/app/words/french'
import type { Database } from '@/drizzle/client.server'
import type { SearchEngine } from '@/search/port'
import { inventedKeys } from '@/seed/builders/index.server'
import { unavailableEngine } from '@/search/unavailable-engine'

export const testSettings = {
  publicUrl: 'http://cite.test',
  secret: 'a secret that only the tests know, 32+',
  demo: true,
  staffSecondFactor: 'optional',
  openId: null,
  geocoderUrl: null,
  sms: null,
} as const

/** What test databases are sealed with. */
export const testKeyring = createKeyring(inventedKeys)

/** A context for calling verbs directly. `engine` defaults to one that fails when a test reaches it unawares. */
export function createTestContext<A extends Actor>(options: {
  database: Database
  actor: A
  clock?: Clock
  engine?: SearchEngine
}): Context<A>
export function createTestContext(options: {
  database: Database
  clock?: Clock
  engine?: SearchEngine
}): Context
export function createTestContext(options: {
  database: Database
  actor?: Actor
  clock?: Clock
  engine?: SearchEngine
}): Context {
  const clock = options.clock ?? systemClock
  return {
    actor: options.actor ?? system,
    database: { ...options.database, now: () => clock.now() },
    clock,
    speech: french,
    keyring: testKeyring,
    engine: options.engine ?? unavailableEngine('this test did not bring a search engine'),
    reference: createReferenceIndex(options.database),
    weights: createWeightsIndex(options.database),
    openOffers: createOpenOffersIndex(options.database, clock),
    logger: createLogger('silent'),
    mailer: mailboxOnly,
    sms: smsMailboxOnly,
    openId: null,
    geocoder: null,
    settings: testSettings,
  }
}
