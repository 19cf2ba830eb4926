import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { connectDatabase, type Database } from '@/drizzle/client.server'
import { admitToDatabase } from '@/drizzle/login/index.server'
import { templateName } from './start-database'

export interface TestDatabase {
  database: Database
  /** For the portal's own login. */
  url: string
  ownerUrl: string
  /** A connection as the owner, past every rule: for arranging and for looking. */
  owner: postgres.Sql
  drop(): Promise<void>
}

/**
 * A migrated, empty database of its own for one test file. Drop it in `afterAll`.
 * @param servers addresses of a server with the template, for its owner and for the portal; the run's own unless told.
 */
export async function createTestDatabase(
  { serverUrl, portalUrl } = { serverUrl: inject('serverUrl'), portalUrl: inject('portalUrl') },
): Promise<TestDatabase> {
  const name = `cite_test_${randomBytes(6).toString('hex')}`
  const server = postgres(serverUrl, { max: 1, onnotice: () => {} })
  await server.unsafe(`create database ${name} template ${templateName}`)
  const ownerUrl = addressOf(serverUrl, name)
  const url = addressOf(portalUrl, name)
  const owner = postgres(ownerUrl, { max: 4, onnotice: () => {} })
  await admitToDatabase(owner, new URL(url).username)
  const database = connectDatabase(url, 10)
  return {
    database,
    url,
    ownerUrl,
    owner,
    async drop() {
      await Promise.all([database.close(), owner.end()])
      // A job runner answers before its connections have hung up: one that is cut then is an error that nobody awaits.
      while ((await openRunners(server, name)) > 0);
      await server.unsafe(`drop database if exists ${name} with (force)`)
      await server.end()
    },
  }
}

/** Connections of job runners, whose driver alone has no name for itself. */
async function openRunners(server: postgres.Sql, database: string): Promise<number> {
  const [open] = await server<{ count: number }[]>`
    select count(*)::int from pg_stat_activity where datname = ${database} and application_name = ''`
  return open?.count ?? 0
}

function addressOf(serverUrl: string, database: string): string {
  const address = new URL(serverUrl)
  address.pathname = `/${database}`
  return address.href
}
