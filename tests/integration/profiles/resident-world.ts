import { system, type Actor } from '@/app/modules/access/shared'
import { loadStarterVocabulary } from '@/app/modules/reference/index.server'
import type { Clock } from '@/app/platform/clock'
import { withActor, type Tx } from '@/drizzle/client.server'
import { places, starterVocabulary } from '@/seed/reference'
import { talentPools } from '@/drizzle/schema'
import { buildTalentPool, insertRows } from '@/seed/builders/index.server'
import { createTestContext } from '@/tests/setup/context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'

export interface ResidentWorld extends TestDatabase {
  /** Stages scenarios as the portal itself. */
  stage<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  as<A extends Actor>(actor: A, clock?: Clock): ReturnType<typeof createTestContext<A>>
  /** Runs as the database role of the actor, with no condition of the code in between. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>
  pool: ReturnType<typeof buildTalentPool>
  otherPool: ReturnType<typeof buildTalentPool>
  /** How many outbox rows a profile has. */
  outboxRows(profileId: string): Promise<number>
  auditRows(subjectId: string): Promise<{ action: string; actor_role: string; details: unknown }[]>
}

/** A database with the starter vocabulary and two pools. */
export async function createResidentWorld(): Promise<ResidentWorld> {
  const test = await createTestDatabase()
  const { database, owner } = test
  await loadStarterVocabulary({ database, vocabulary: starterVocabulary, places: places.homeAreas })
  const pool = buildTalentPool({ name: 'Transport et logistique', familyCodes: ['N11', 'N41'] })
  const otherPool = buildTalentPool({ name: 'Propreté', familyCodes: ['K22'] })
  await withActor(database, system, (tx) => insertRows(tx, talentPools, [pool, otherPool]))
  return {
    ...test,
    pool,
    otherPool,
    stage: (work) => withActor(database, system, work),
    as: (actor, clock) => createTestContext({ database, actor, ...(clock ? { clock } : {}) }),
    read: (actor, work) => withActor(database, actor, work),
    async outboxRows(profileId) {
      const [row] = await owner<{ count: number }[]>`
        select count(*)::int from search_outbox where profile_id = ${profileId}`
      return row?.count ?? 0
    },
    auditRows: (subjectId) =>
      owner<{ action: string; actor_role: string; details: unknown }[]>`
        select action, actor_role, details from audit_entries where subject_id = ${subjectId} order by id`,
  }
}

/** A clock that stands, and can be moved. */
export function standingClock(start = new Date()): Clock & { set(moment: Date): void } {
  let moment = start
  return {
    now: () => moment,
    set(next) {
      moment = next
    },
  }
}
