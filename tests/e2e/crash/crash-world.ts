import { asc, eq, isNull } from 'drizzle-orm'
import { expect } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import { addDays, type Clock } from '@/app/platform/clock'
import { connectDatabase, withActor, type Database } from '@/drizzle/client.server'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { poolMembers, profiles, residents } from '@/drizzle/schema'
import { createRandom } from '@/seed/builders/index.server'
import type { MeilisearchAddress } from '@/search/meilisearch/connect'
import { createTestContext } from '@/tests/setup/context'
import { Scratch } from '../embedded/scratch'
import type { EngineUnderCrash } from './engines'
import { openFallibleDatabase } from './fallible-database'
import { createKillableApp } from './killable-app'
import { everybodysOffer, expectEqualToDatabase, listAll } from './lists'
import { foundTown, readTown } from './town'

/** Ends one process without a word, and brings it back. */
export type Crash = (living: readonly EngineUnderCrash[]) => Promise<void>

export interface CrashCourse {
  /** With their weights. */
  crashes: [Crash, number][]
  /** How many before the lists are compared. */
  inARow: number
  /** Fewest and most before a crash; the app makes ten changes before each. */
  readings: [number, number]
}

/** A town, its database, the app in which its people change, and the clock they all go by. */
export interface CrashWorld {
  readonly url: string
  readonly database: Database
  readonly clock: Clock
  readonly crashes: Readonly<Record<'app' | 'postgres' | 'session', Crash>>
  /**
   * Makes five thousand changes, with crashes drawn by their weight every now and then; then the engines that lived through
   * them and new ones must list what the database holds.
   */
  surviveChanges(open: () => Promise<EngineUnderCrash[]>, course: CrashCourse): Promise<void>
  /** Through the portal, while everything else goes on. */
  expectNextListWithout(living: readonly EngineUnderCrash[]): Promise<void>
  close(): Promise<void>
}

const changesWanted = 5000
const firstRow = { offset: 0, limit: 1 }

/** @param search the server on which the app keeps the index; null: none. */
export async function openCrashWorld(seed: number, search: MeilisearchAddress | null): Promise<CrashWorld> {
  const random = createRandom(seed)
  let today = new Date()
  const clock = { now: () => today }
  const scratch = await Scratch.create()
  const server = await openFallibleDatabase(scratch)
  const portalUrl = await prepareDatabase(server.url)
  const database = connectDatabase(portalUrl)
  await foundTown(database, { residents: 120, others: 60 }, today)
  const town = await readTown(database)
  const app = createKillableApp(portalUrl, search)

  const crashes = {
    async app() {
      await app.kill()
      // Consents run out, exposures fade, and a week is more than an engine may be behind.
      today = addDays(today, random.pick([0, 0.1, 2, 9]))
      app.start(today)
    },
    async postgres(living: readonly EngineUnderCrash[]) {
      await server.kill()
      for (const engine of living) {
        await expect(engine.level().then(() => engine.rank(everybodysOffer, firstRow))).rejects.toThrow()
      }
      await server.restart()
    },
    async session() {
      await server.killSession()
    },
  }

  /** Of somebody whom the app leaves alone, for it might make her visible again. */
  async function withdrawSomebody(): Promise<string> {
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
    return withdrawn.profileId
  }

  async function expectNextListWithout(living: readonly EngineUnderCrash[]): Promise<void> {
    const withdrawn = await withdrawSomebody()
    for (const engine of living) {
      await engine.level()
      const { rows } = await listAll(engine, everybodysOffer)
      expect(
        rows.map(({ profileId }) => profileId),
        engine.name,
      ).not.toContain(withdrawn)
    }
  }

  const compare = (compared: readonly EngineUnderCrash[]) =>
    expectEqualToDatabase(compared, { url: server.url, database, today, pool: town.poolIds[0] ?? null })

  return {
    url: server.url,
    database,
    clock,
    crashes,
    expectNextListWithout,
    async surviveChanges(open, { crashes, inARow, readings: [fewest, most] }) {
      const living = await open()
      for (const engine of living) await engine.level()
      app.start(today)
      while (app.changes < changesWanted) {
        for (let crash = 0; crash < inARow; crash += 1) {
          // Read all along, in the midst of transactions that are open: what an engine passes over then, it never meets again.
          for (let readings = random.integer(fewest, most); readings > 0; readings -= 1) {
            await app.makeChanges(10)
            for (const engine of living) await engine.rank(everybodysOffer, firstRow)
          }
          const strike = random.weighted<Crash>(crashes)
          await strike(living)
        }
        await expectNextListWithout(living)
        const fresh = await open()
        await compare([...living, ...fresh])
        await Promise.all(fresh.map((engine) => engine.close()))
      }
      await app.kill()
      await compare([...living, ...(await open())])
    },
    async close() {
      await app.kill()
      await database.close()
      await server.close()
      await scratch.clear()
    },
  }
}
