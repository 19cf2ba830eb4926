import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { system } from '@/app/modules/access/shared'
import type { PgInsertBase, PgTable } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import { withActor, type Database } from '@/drizzle/client.server'
import { rateLimits } from '@/drizzle/schema'
import type { Context } from '../context.server'
import { tooMany, unavailable } from '../errors'
import { keyedDigest } from '../tokens.server'
import { limits, type LimitName } from './limits'

/** Milliseconds for which a page waits for the count, before the limit's own rule for that case decides. */
const patience = 1500

/**
 * Counts one go of this subject, in a transaction of its own: what is refused afterwards has still been tried. Every node
 * counts in the same table, whose one statement adds and reads: goes at the same instant do not slip past.
 *
 * Never call it inside an open transaction: it would wait for a second connection while holding one.
 * @param subject an address, an e-mail, an id. Only a keyed digest of it is kept.
 * @throws DomainError `too_many` past the limit, or `unavailable` when a limit that closes without its count has none.
 */
export async function spendLimit(
  ctx: Pick<Context, 'database' | 'settings' | 'logger'>,
  name: LimitName,
  subject: string,
): Promise<void> {
  const limit = limits[name]
  const key = keyedDigest(ctx.settings.secret, 'limit', subject).toString('base64url')
  let waitSeconds: number | null
  try {
    waitSeconds = await withinPatience(count(ctx.database, name, key))
  } catch (error) {
    ctx.logger.error({ err: error, limit: name }, 'no count')
    if (limit.withoutCount === 'open') return
    throw unavailable()
  }
  if (waitSeconds !== null) throw tooMany(waitSeconds)
}

/** Seconds to wait, or null to go on. */
async function count(database: Database, name: LimitName, key: string): Promise<number | null> {
  try {
    await limiterOf(database, name).consume(key)
    return null
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent
    return Math.max(1, Math.ceil(spent.msBeforeNext / 1000))
  }
}

type Limiters = Partial<Record<LimitName, RateLimiterDrizzle>>
const limitersOf: WeakMap<Database, Limiters> = new WeakMap()

/** One for each limit of a process, because it remembers who is past it: hammering costs the database nothing more. */
function limiterOf(database: Database, name: LimitName): RateLimiterDrizzle {
  const limiters = limitersOf.get(database) ?? {}
  limitersOf.set(database, limiters)
  const { points, seconds } = limits[name]
  return (limiters[name] ??= new RateLimiterDrizzle({
    storeClient: { insert: (table: typeof rateLimits) => insertAsSystem(database, table) },
    schema: rateLimits,
    keyPrefix: name,
    points,
    duration: seconds,
    inMemoryBlockOnConsumed: points + 1,
    clearExpiredByTimeout: false,
  }))
}

/** The one chain of calls that the library makes of its Drizzle client to count, as a transaction of the portal's own. */
function insertAsSystem(database: Database, table: typeof rateLimits) {
  return {
    values: (row: typeof rateLimits.$inferInsert) => ({
      onConflictDoUpdate: (change: Parameters<UpsertOf<typeof rateLimits>>[0]) => ({
        returning: () =>
          withActor(database, system, (tx) =>
            tx.insert(table).values(row).onConflictDoUpdate(change).returning(),
          ),
      }),
    }),
  }
}

type UpsertOf<T extends PgTable> = PgInsertBase<T, PostgresJsQueryResultHKT>['onConflictDoUpdate']

function withinPatience<T>(counted: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const impatience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`the count took over ${patience} ms`))
    }, patience)
  })
  return Promise.race([counted, impatience]).finally(() => {
    clearTimeout(timer)
  })
}
