import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { system } from '@/app/modules/access/shared'
import { issueSignInLink } from '@/app/modules/accounts/index.server'
import { connectDatabase, withActor } from '@/drizzle/client.server'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import type { AccountId, OrganisationId } from '@/drizzle/ids'
import { prepareDatabase } from '@/drizzle/login/index.server'
import type { Role } from '@/drizzle/vocabulary'
import { buildStaff, insertStaff } from '@/seed/builders/index.server'
import { seedDemoWorld } from '@/seed/demo-world'
import { testKeyring } from '@/tests/setup/context'

/** The demo world at another size, in a database of its own that gives up no safety. */
export interface Town {
  /** For the portal's own login. */
  databaseUrl: string
  /** Past every rule. */
  owner: postgres.Sql
  counts: { residents: number; offers: number; establishments: number; introductions: number }
  /** As many as asked for; the same ones again where the world has fewer. */
  accounts(role: Role, count: number): Promise<AccountId[]>
  /** Path that signs in once. */
  signInLink(accountId: AccountId): Promise<string>
  /** Settles once no job waits or runs: what a worker does once, when it starts, is not the cost of a page. */
  workDone(): Promise<void>
  close(): Promise<void>
}

export async function openTown(size: {
  residents: number
  offers: number
  /** Members of staff at least; the demo world has few. */
  caseworkers: number
  coordinators: number
}): Promise<Town> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'cite-bench-'))
  const server = await startEmbeddedDatabase({ dataFolder })
  const databaseUrl = await prepareDatabase(server.url)
  const database = connectDatabase(databaseUrl, 2)
  const owner = postgres(server.url, { max: 2, onnotice: () => {} })
  const { counts } = await seedDemoWorld({
    database,
    keyring: testKeyring,
    now: new Date(),
    residents: size.residents,
    offers: size.offers,
  })
  const [organisation] = await owner<{ id: OrganisationId }[]>`
    select id from partner_organisations order by id limit 1`
  if (organisation === undefined) throw new Error('the world has no partner organisation')
  await withActor(database, system, (tx) =>
    insertStaff(
      tx,
      testKeyring,
      (['caseworker', 'coordinator'] as const).flatMap((role) =>
        Array.from({ length: size[`${role}s`] }, (_, index) =>
          buildStaff({
            role,
            organisationId: organisation.id,
            displayName: `Équipe ${index + 1}`,
            email: `${role}.${index + 1}@equipe.test`,
          }),
        ),
      ),
    ),
  )
  // As PostgreSQL does by itself within the minute.
  await owner.unsafe('analyze')

  return {
    databaseUrl,
    owner,
    counts,
    async accounts(role, count) {
      const rows = await owner<{ id: AccountId }[]>`
        select accounts.id from accounts
        left join establishment_members on establishment_members.account_id = accounts.id
        left join establishments on establishments.id = establishment_members.establishment_id
        where role = ${role} and disabled_at is null and coalesce(establishments.status, 'confirmed') = 'confirmed'
        order by accounts.created_at desc, accounts.id limit ${count}`
      return Array.from({ length: count }, (_, index) => {
        const row = rows[index % rows.length]
        if (row === undefined) throw new Error(`the world has no ${role}`)
        return row.id
      })
    },
    signInLink: (accountId) =>
      withActor(database, system, (tx) => issueSignInLink(tx, { accountId, now: new Date() })),
    async workDone() {
      const waiting = () => owner`select 1 from graphile_worker.jobs where run_at <= now() limit 1`
      while ((await waiting()).length > 0) await pause(500)
    },
    async close() {
      await Promise.all([database.close(), owner.end()])
      await server.stop()
      await removeEmbeddedDatabase({ dataFolder })
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
