import { asc, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import { addDays } from '@/app/platform/clock'
import { connectDatabase, withActor, type Database } from '@/drizzle/client.server'
import { migrateDatabase } from '@/drizzle/migrate.server'
import { poolMembers, profiles, residents } from '@/drizzle/schema'
import { createRandom } from '@/seed/builders/index.server'
import type { SearchEngine } from '@/search/port'
import { createTestContext } from '@/tests/setup/context'
import { Scratch, query } from '../embedded/scratch'
import { engines } from './engines'
import { openFallibleDatabase, type FallibleDatabase } from './fallible-database'
import { createKillableApp, type KillableApp } from './killable-app'
import { everybodysOffer, expectEqualToDatabase, listAll } from './lists'
import { foundTown, readTown, type Town } from './town'

const changesWanted = 5000
const random = createRandom(20_261)
const start = new Date()
let today = start
const clock = { now: () => today }

let scratch: Scratch
let server: FallibleDatabase
let database: Database
let town: Town
let app: KillableApp

beforeAll(async () => {
  scratch = await Scratch.create()
  server = await openFallibleDatabase(scratch)
  await migrateDatabase(server.url)
  database = connectDatabase(server.url)
  await foundTown(database, { residents: 120, others: 60 }, start)
  town = await readTown(database)
  app = createKillableApp(server.url)
})

afterAll(async () => {
  await app.kill()
  await database.close()
  await server.close()
  await scratch.clear()
})

const firstRow = { offset: 0, limit: 1 }
const openEngines = () => Promise.all(engines.map((engine) => engine.open(database, clock)))

/** Through the portal, while everything else goes on. Of somebody whom the app leaves alone, for it might make her visible again. */
async function expectNextListWithout(living: readonly SearchEngine[]): Promise<void> {
  const [withdrawn] = await withActor(database, system, (tx) =>
    tx
      .select({ residentId: profiles.residentId, profileId: profiles.id })
      .from(profiles)
      .innerJoin(poolMembers, eq(poolMembers.profileId, profiles.id))
      .innerJoin(residents, eq(residents.id, profiles.residentId))
      .where(isNull(residents.accountId))
      .orderBy(asc(profiles.id))
      .limit(1),
  )
  if (withdrawn === undefined) throw new Error('nobody is left to withdraw')
  const ctx = createTestContext({ database, actor: town.caseworker, clock })
  await leaveVisiblePool({ ctx, input: withdrawn })
  for (const engine of living) {
    const { rows } = await listAll(engine, everybodysOffer)
    expect(rows.map(({ profileId }) => profileId)).not.toContain(withdrawn.profileId)
  }
}

const crashes = {
  async app() {
    await app.kill()
    // Consents run out, exposures fade, and a week is more than an engine may be behind.
    today = addDays(today, random.pick([0, 0.1, 2, 9]))
    app.start(today)
  },
  async postgres(living: readonly SearchEngine[]) {
    await server.kill()
    for (const engine of living) {
      await expect(engine.rank(everybodysOffer, firstRow)).rejects.toThrow()
    }
    await server.restart()
  },
  async session() {
    await server.killSession()
  },
}

it('leaves every engine equal to the database, whatever is killed during five thousand changes', async () => {
  const living = await openEngines()
  const compare = (compared: readonly SearchEngine[]) =>
    expectEqualToDatabase(compared, { url: server.url, database, today, pool: town.poolIds[0] ?? null })
  app.start(today)
  while (app.changes < changesWanted) {
    // Read all along, in the midst of transactions that are open: what an engine passes over then, it never meets again.
    for (let readings = random.integer(10, 35); readings > 0; readings -= 1) {
      await app.makeChanges(10)
      for (const engine of living) await engine.rank(everybodysOffer, firstRow)
    }
    const victim = random.weighted<keyof typeof crashes>([
      ['app', 4],
      ['postgres', 3],
      ['session', 3],
    ])
    await crashes[victim](living)
    await expectNextListWithout(living)
    const fresh = await openEngines()
    await compare([...living, ...fresh])
    await Promise.all(fresh.map((engine) => engine.close()))
  }
  await app.kill()
  await compare([...living, ...(await openEngines())])
}, 300_000)

it('tells of a change under a transaction number that engines have passed before a crash', async () => {
  const living = await openEngines()
  // Numbers that end without a word in the log: after a crash, the server gives them out again.
  await query(
    server.url,
    'do $$ begin for turn in 1..50 loop perform pg_current_xact_id(); rollback; end loop; end $$',
  )
  for (const engine of living) await listAll(engine, everybodysOffer)
  await crashes.postgres(living)
  await expectNextListWithout(living)
})
