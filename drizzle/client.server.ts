import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { AccountId } from './ids'
import * as schema from './schema'
import type { Role } from './vocabulary'

type Db = PostgresJsDatabase<typeof schema>
/** An open transaction that acts for one actor. Every query of the portal runs on one. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** For whom the database acts: decides which of its roles a transaction takes. */
export interface DatabaseActor {
  role: Role | 'visitor' | 'system'
  accountId: AccountId | null
}

/** The pool. Opaque on purpose: the only way to a query is `withActor`. */
export interface Database {
  readonly pool: Db
  close(): Promise<void>
}

/**
 * @param url PostgreSQL connection string.
 * @param connections size of the pool.
 */
export function connectDatabase(url: string, connections = 10): Database {
  const client = postgres(url, {
    max: connections,
    onnotice: () => {},
    connection: { application_name: 'cite' },
  })
  const pool = drizzle(client, { schema, casing: 'snake_case' })
  return { pool, close: () => client.end({ timeout: 5 }) }
}

/**
 * Runs `work` in one transaction as the database role of the actor. Role and actor id are local to the
 * transaction, because connections are shared between requests.
 */
export function withActor<T>(
  database: Database,
  actor: DatabaseActor,
  work: (tx: Tx) => Promise<T>,
  options: { isolation?: 'read committed' | 'repeatable read' | 'serializable' } = {},
): Promise<T> {
  return database.pool.transaction(
    async (tx) => {
      await tx.execute(
        sql`select set_config('role', ${`cite_${actor.role}`}, true), set_config('app.actor_id', ${actor.accountId ?? ''}, true)`,
      )
      return work(tx)
    },
    { isolationLevel: options.isolation ?? 'read committed' },
  )
}
