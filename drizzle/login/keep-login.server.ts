import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { DatabaseLoginError } from './login-error'
import { derivePassKey, passPads, readLogin } from './pass.server'

/** What the portal's login may become, one at a time, and never inherits. */
const roles = [
  'cite_visitor',
  'cite_resident',
  'cite_employer',
  'cite_caseworker',
  'cite_coordinator',
  'cite_system',
  'cite_worker',
]

/** A login named after the database, with a password that nobody has seen: for databases that the process owns. */
export function inventLogin(ownerUrl: string): string {
  const address = new URL(ownerUrl)
  address.username = `${address.pathname.slice(1, 50)}_portal`
  address.password = randomBytes(24).toString('hex')
  return address.href
}

/**
 * Makes the login that the portal connects with, or gives it this password, and lets it into the migrated database. It
 * owns nothing, passes over no policy and inherits nothing: what it may do, it may as the role that a transaction takes.
 * @param ownerUrl address of the database for its owner, who may create roles.
 * @param appUrl address for the portal, with the password.
 * @throws DatabaseLoginError when both addresses name one account, or the portal's has no password.
 */
export async function keepLogin(ownerUrl: string, appUrl: string): Promise<void> {
  const { user, password } = readLogin(appUrl)
  if (user === readLogin(ownerUrl).user) {
    throw new DatabaseLoginError(
      'DATABASE_URL et DATABASE_OWNER_URL nomment le même compte\u00a0: donnez au portail un compte à lui. Voir .env.example.',
    )
  }
  if (password === '') {
    throw new DatabaseLoginError('DATABASE_URL doit contenir un mot de passe. Voir .env.example.')
  }
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await owner.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('cite_roles'))`
      await keepRole(tx, user, password)
      await admitToDatabase(tx, user)
      const { inner, outer } = passPads(derivePassKey(appUrl))
      await tx`
        insert into guard.pass_keys (login, inner_key, outer_key) values (${user}, ${inner}, ${outer})
        on conflict (login) do update set inner_key = excluded.inner_key, outer_key = excluded.outer_key`
    })
  } finally {
    await owner.end({ timeout: 5 })
  }
}

async function keepRole(tx: postgres.ISql, user: string, password: string): Promise<void> {
  const [known] = await tx<{ ours: boolean }[]>`
    select pg_has_role(oid, 'MEMBER WITH ADMIN OPTION') as ours from pg_roles where rolname = ${user}`
  // A login that somebody else made keeps the password which they gave it.
  if (known?.ours !== false) {
    const [written] = await tx<{ statement: string }[]>`
      select format('%s role %I login noinherit password %L',
        ${known ? 'alter' : 'create'}::text, ${user}::text, ${password}::text) as statement`
    if (written) await tx.unsafe(written.statement)
  }
  for (const role of roles) {
    const [held] = await tx<{ held: boolean }[]>`select pg_has_role(${user}, ${role}, 'SET') as held`
    if (!held?.held) await tx`grant ${tx(role)} to ${tx(user)} with inherit false, set true`
  }
}

/**
 * What PostgreSQL keeps with the database and a copy of it does not take along. Temporary tables are for the portal's
 * own imports: to anybody else they are a place to put things.
 */
export async function admitToDatabase(sql: postgres.ISql, user: string): Promise<void> {
  const [row] = await sql<{ name: string }[]>`select current_database() as name`
  if (!row) return
  await sql`revoke temporary on database ${sql(row.name)} from public`
  await sql`grant connect on database ${sql(row.name)} to ${sql(user)}`
  await sql`grant temporary on database ${sql(row.name)} to cite_system`
}
