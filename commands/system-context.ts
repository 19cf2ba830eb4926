import { system } from '@/app/modules/access/shared'
import { createWeightsIndex } from '@/app/modules/matching/index.server'
import { createOpenOffersIndex } from '@/app/modules/offers/index.server'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import { systemClock } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { createKeyring } from '@/app/platform/keyring/create-keyring.server'
import type { EncryptionKey } from '@/app/platform/keyring/encryption-keys'
import { createLogger } from '@/app/platform/logger.server'
import { mailboxOnly } from '@/app/platform/mailer.server'
import type { Database } from '@/drizzle/client.server'
import { french } from '@/app/words/french'
import { unavailableEngine } from '@/search/unavailable-engine'

/**
 * For commands that call verbs in the portal's own right: they rank nobody, send nothing and make no link.
 * @param keys none for a command that meets nobody's identity.
 */
export function createSystemContext(database: Database, keys: readonly EncryptionKey[]): Context {
  return {
    actor: system,
    speech: french,
    database,
    clock: systemClock,
    keyring: createKeyring(keys),
    engine: unavailableEngine('this command has no search engine'),
    reference: createReferenceIndex(database),
    weights: createWeightsIndex(database),
    openOffers: createOpenOffersIndex(database, systemClock),
    logger: createLogger('silent'),
    mailer: mailboxOnly,
    sms: null,
    openId: null,
    geocoder: null,
    settings: {
      publicUrl: '',
      secret: '',
      demo: false,
      staffSecondFactor: 'required',
      openId: null,
      geocoderUrl: null,
      sms: null,
    },
  }
}
