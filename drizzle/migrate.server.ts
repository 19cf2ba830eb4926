import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { runMigrations as migrateJobs } from 'graphile-worker'
import postgres from 'postgres'
import { admitRoles } from './admit-roles.server'
import { holdTables } from './hold-tables.server'

const migrationsFolder = join(import.meta.dirname, 'migrations')
/** Any constant will do, as long as every migrator takes the same one. */
const migrationLock = 6_720_001

/** The database was migrated by a newer version of the portal: going on could harm it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'

  /** @param unknown how many of its migrations this version does not know. */
  constructor(unknown: number) {
    super(
      `La base a été créée par une version plus récente du portail (${unknown} migration inconnue). ` +
        'Installez cette version, ou choisissez un autre dossier de données.',
    )
  }
}

/**
 * Brings a database to this version's schema, jobs included. Safe to call from several processes at once: one
 * migrates, the others wait and then find nothing to do.
 * @param url address of the database for its owner.
 * @throws NewerDatabaseError when the database knows a migration that this version does not.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await client`select pg_advisory_lock(${migrationLock})`
    await refuseNewerDatabase(client)
    await migrate(drizzle(client), { migrationsFolder })
    await migrateJobs({ connectionString: url })
    await holdTables(client)
    await admitRoles(client)
  } finally {
    await client.end({ timeout: 5 })
  }
}

async function refuseNewerDatabase(client: postgres.Sql): Promise<void> {
  const [table] = await client<{ found: string | null }[]>`
    select to_regclass('drizzle.__drizzle_migrations')::text as found`
  if (!table?.found) return
  const known = listKnownMigrations()
  const applied = await client<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`
  const unknown = applied.filter((migration) => !known.has(migration.hash))
  if (unknown.length > 0) throw new NewerDatabaseError(unknown.length)
}

/** Digests of this version's migrations, as the database keeps them. */
export function listKnownMigrations(): Set<string> {
  return new Set(readMigrationFiles({ migrationsFolder }).map((migration) => migration.hash))
}
