import type { Actor } from '@/app/modules/access/shared'
import type { WeightsIndex } from '@/app/modules/matching/index.server'
import type { OpenOffersIndex } from '@/app/modules/offers/index.server'
import type { ReferenceIndex } from '@/app/modules/reference/index.server'
import type { Speech } from '@/app/words/speech'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import type { SearchEngine } from '@/search/port'
import type { Clock } from './clock'
import type { Geocoder } from './geocoder/geocoder'
import type { Keyring } from './keyring/create-keyring.server'
import type { Logger } from './logger.server'
import type { Mailer } from './mailer.server'
import type { OpenIdProvider } from './openid/openid-provider.server'
import type { OpenIdSettings } from './openid/openid-settings'
import type { SmsSender } from './sms/sms-sender'
import type { SmsSettings } from './sms/sms-settings'

/** What every verb is given: who asks, when it is, and the parts of the portal it may use. */
export interface Context<A extends Actor = Actor> {
  actor: A
  /** In which whoever asks reads the answer; French for everybody but residents and visitors. */
  speech: Speech
  database: Database
  clock: Clock
  /** Seals and opens what says who a person is. */
  keyring: Keyring
  engine: SearchEngine
  reference: ReferenceIndex
  weights: WeightsIndex
  openOffers: OpenOffersIndex
  logger: Logger
  mailer: Mailer
  /** How text messages leave; null where no provider is set, and none is sent. */
  sms: SmsSender | null
  /** Where staff of partner organisations may sign in; null where none is set. */
  openId: OpenIdProvider | null
  /** Where addresses are found; null where none is set, and caseworkers say neighbourhoods themselves. */
  geocoder: Geocoder | null
  settings: Settings
  /** Set inside `transact`: verbs called by verbs join the same transaction. */
  tx?: Tx
}

export interface Settings {
  /** Where the portal is reached, without trailing slash; links in mails start with it. */
  publicUrl: string
  /** Secret from which tokens and public references are derived. At least 32 characters. */
  secret: string
  /** A demo shows its mailbox and a sign-in line per role. Never in production. */
  demo: boolean
  /** `required`: staff who have no second factor put one in place before anything else. */
  staffSecondFactor: 'required' | 'optional'
  openId: OpenIdSettings | null
  /** Address of the geocoder, up to `/search`. */
  geocoderUrl: string | null
  sms: SmsSettings | null
}

/**
 * Runs `work` in a transaction that acts for `ctx.actor`, or in the one already open.
 * A check, its change, its audit row and its jobs belong in one call.
 */
export function transact<A extends Actor, T>(
  ctx: Context<A>,
  work: (tx: Tx, ctx: Context<A>) => Promise<T>,
): Promise<T> {
  if (ctx.tx) return work(ctx.tx, ctx)
  return withActor(ctx.database, ctx.actor, (tx) => work(tx, { ...ctx, tx }))
}
