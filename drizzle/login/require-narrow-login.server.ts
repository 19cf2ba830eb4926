import postgres from 'postgres'
import { listKnownMigrations, NewerDatabaseError } from '../migrate.server'
import { DatabaseLoginError } from './login-error'
import { derivePassKey, signPass } from './pass.server'

interface LoginFacts {
  wide: boolean
  owns: boolean
  inherits: boolean
  /** Whether the login may act for the portal at all. */
  member: boolean
}

/**
 * Refuses to go on with a login that row-level security does not hold, or with a database that is not this version's.
 * @param url the portal's own address.
 * @throws DatabaseLoginError, NewerDatabaseError
 */
export async function requireNarrowLogin(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'cite' } })
  try {
    const [facts] = await client<LoginFacts[]>`
      select rolsuper or rolbypassrls or rolcreaterole as wide,
        exists (select from pg_class where pg_has_role(relowner, 'USAGE') and relnamespace >= 16384)
          or exists (select from pg_database where datname = current_database() and datdba = pg_roles.oid) as owns,
        rolinherit or exists (
          select from pg_auth_members where member = pg_roles.oid and inherit_option) as inherits,
        exists (select from pg_roles as system where rolname = 'cite_system'
          and pg_has_role(system.oid, 'SET')) as member
      from pg_roles where rolname = session_user`
    if (!facts || facts.wide || facts.owns) {
      throw new DatabaseLoginError(
        'Le compte de DATABASE_URL possède la base ou échappe à ses règles\u00a0: donnez au portail un compte à lui, et celui-ci dans DATABASE_OWNER_URL. Voir .env.example.',
      )
    }
    if (facts.inherits) {
      throw new DatabaseLoginError(
        'Le compte de DATABASE_URL hérite de droits (ALTER ROLE … NOINHERIT)\u00a0: il doit n’en avoir aucun par lui-même.',
      )
    }
    if (!facts.member) throw notReady()
    await requireCurrent(client, url)
  } finally {
    await client.end({ timeout: 5 })
  }
}

const notReady = () =>
  new DatabaseLoginError(
    'La base n’est pas prête pour ce compte ou cette version\u00a0: lancez npm run migrate avec DATABASE_OWNER_URL.',
  )

async function requireCurrent(client: postgres.Sql, url: string): Promise<void> {
  const pass = signPass(derivePassKey(url), 'cite_system', null, new Date())
  const rows = await client
    .begin(async (tx) => {
      await tx`select set_config('role', 'cite_system', true), set_config('app.pass', ${pass}, true)`
      return tx<{ hash: string; known: boolean }[]>`
        select hash, acts_by_pass() as known from drizzle.__drizzle_migrations`
    })
    // A database of before there were passes, or none of ours.
    .catch((error: unknown) => {
      throw error instanceof postgres.PostgresError && error.code.startsWith('42') ? notReady() : error
    })
  const known = listKnownMigrations()
  const unknown = rows.filter(({ hash }) => !known.has(hash))
  if (unknown.length > 0) throw new NewerDatabaseError(unknown.length)
  if (rows.length < known.size || rows.some((row) => !row.known)) throw notReady()
}
