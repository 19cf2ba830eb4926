import { AsyncLocalStorage } from 'node:async_hooks'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { AccountId } from './ids'
import { derivePassKey, signPass } from './login/pass.server'
import type { Role } from './vocabulary'

type Db = PostgresJsDatabase
/** An open transaction that acts for one actor. Every query of the portal runs on one. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** For whom the database acts: decides which of its roles a transaction takes. */
export interface DatabaseActor {
  /** `keeper` seals anew what is sealed; the portal's login cannot take it, the owner of the database can. */
  role: Role | 'visitor' | 'system' | 'keeper'
  accountId: AccountId | null
}

/** A pool. Opaque on purpose: the only way to a query is `withActor`. */
export interface Connections {
  readonly pool: Db
  /** What makes the database believe for whom a transaction acts. */
  readonly sign: (role: string, accountId: AccountId | null, at: Date) => string
  /** The portal's clock, by which every transaction says when it began. */
  readonly now: () => Date
  /** The transaction within which something runs, whichever copy of this module opened it: pages are built with one of their own. */
  readonly within: AsyncLocalStorage<{ open: boolean }>
}

export interface Database extends Connections {
  /** For what is kept for everybody and may be asked for within a transaction: those who wait for it hold none of these. */
  readonly apart: Connections
  close(): Promise<void>
}

/** What is kept for everybody is read once for all who wait, so few are busy at once. */
const connectionsApart = 2

/**
 * @param url PostgreSQL connection string of the portal's own login, with its password.
 * @param connections size of the pool; opened when they are needed, like those apart.
 * @param now the portal's clock.
 */
export function connectDatabase(url: string, connections = 10, now = () => new Date()): Database {
  const key = derivePassKey(url)
  const connect = (max: number) => {
    const client = postgres(url, {
      max,
      onnotice: () => {},
      connection: { application_name: 'cite' },
      // Seconds. A page waits no longer than this for a server that does not answer, and one that is back is found at once.
      connect_timeout: 5,
      backoff: (attempts: number) => Math.min(attempts * 0.1, 1),
    })
    const pool: Connections = {
      pool: drizzle(client, { casing: 'snake_case' }),
      sign: (role, accountId, at) => signPass(key, role, accountId, at),
      now,
      within: new AsyncLocalStorage(),
    }
    return { pool, close: () => client.end({ timeout: 5 }) }
  }
  const main = connect(connections)
  const apart = connect(connectionsApart)
  return {
    ...main.pool,
    apart: apart.pool,
    async close() {
      await Promise.all([main.close(), apart.close()])
    },
  }
}

/**
 * Runs `work` in one transaction as the database role of the actor. Role and pass are local to the transaction,
 * because connections are shared between requests. Outside of it the login may do nothing.
 * @throws Error within another transaction: it would hold one connection and wait for a second, and as many at once as there
 * are connections would wait for ever. What is read as somebody else is read before, what is kept for everybody on connections apart. Only what a
 * process does once at a time may be a `vigil`: a lock held by its transaction, while others are made and end within.
 */
export async function withActor<T>(
  database: Connections,
  actor: DatabaseActor,
  work: (tx: Tx) => Promise<T>,
  options: { isolation?: 'repeatable read' | 'serializable'; vigil?: boolean } = {},
): Promise<T> {
  if (database.within.getStore()?.open === true) throw new Error('a transaction within a transaction')
  return database.pool.transaction(
    async (tx) => {
      const role = `cite_${actor.role}`
      const pass = database.sign(role, actor.accountId, database.now())
      // Sent before the first statement of `work`, and with it: a connection answers in order, and until then the login may do nothing.
      const entered = tx
        .execute(sql`select set_config('role', ${role}, true), set_config('app.pass', ${pass}, true)`)
        .then(() => {})
      const within = { open: options.vigil !== true }
      try {
        const [result] = await Promise.all([database.within.run(within, () => work(tx)), entered])
        return result
      } finally {
        within.open = false
      }
    },
    // What the database takes unless told costs a statement to ask for.
    options.isolation && { isolationLevel: options.isolation },
  )
}
