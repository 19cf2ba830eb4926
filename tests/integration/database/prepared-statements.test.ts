import { gt, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { system, visitor, type Actor } from '@/app/modules/access/shared'
import { connectDatabase, withActor, type Database, type Tx } from '@/drizzle/client.server'
import { profiles } from '@/drizzle/schema'
import { caseworkerOfOrganisation, confirmedEmployer, visibleResident } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

/**
 * Statements are kept for a connection, and a connection works for everybody in turn: what was planned for one must be another
 * one's statement under the same text.
 */
let test: TestDatabase
let alone: Database
let readers: { actor: Actor; sees: number | 'nothing' }[]

beforeAll(async () => {
  test = await createTestDatabase()
  alone = connectDatabase(test.url, 1)
  await loadVocabulary(test.database)
  readers = await stage(test.database, async (tx) => {
    const poolIds = [await stagePool(tx)]
    const caseworker = await caseworkerOfOrganisation(tx)
    const employer = await confirmedEmployer(tx)
    const [one, other] = [await visibleResident(tx, { poolIds }), await visibleResident(tx, { poolIds })]
    // Roles without a right to the table are refused, whatever the statement was planned for before.
    return [
      { actor: system, sees: 2 },
      { actor: one.actor, sees: 1 },
      { actor: employer.actor, sees: 'nothing' },
      { actor: other.actor, sees: 1 },
      { actor: caseworker.actor, sees: 2 },
      { actor: visitor, sees: 'nothing' },
    ]
  })
})
afterAll(async () => {
  await alone.close()
  await test.drop()
})

const kept = (tx: Tx) =>
  tx.execute<{ times: number }>(sql`
    select (generic_plans + custom_plans)::int as times from pg_prepared_statements
    where statement like 'select "id" from "profiles"%'`)

it('shows each role its own rows through one statement that the connection keeps', async () => {
  // Past the five times after which the database may settle on one plan for all.
  for (let round = 0; round < 8; round += 1) {
    for (const { actor, sees } of readers) {
      const read = withActor(alone, actor, (tx) =>
        tx
          .select({ id: profiles.id })
          .from(profiles)
          .where(gt(profiles.updatedAt, new Date(0))),
      )
      if (sees === 'nothing') await expect(read).rejects.toMatchObject({ cause: { code: '42501' } })
      else expect([actor.role, (await read).length]).toEqual([actor.role, sees])
    }
  }
  const [statement] = await withActor(alone, system, kept)
  expect(statement?.times).toBeGreaterThan(20)
})
