import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWeightsIndex } from '@/app/modules/matching/index.server'
import { builtInWeights } from '@/search/scoring/weights'
import { createTestDatabase, type TestDatabase } from '../../../setup/database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

it('are, in a new database, those that tests and seeds score with', async () => {
  const weights = createWeightsIndex(test.database)
  expect(await weights.current()).toEqual(builtInWeights)
  // Tables made from them are kept as long as they are the same object.
  expect(await weights.current()).toBe(await weights.current())
})

describe.each(['cite_system', 'cite_coordinator'])('to %s, what was written stays', (role) => {
  it.each([
    `update match_weights set data = '{}'`,
    `delete from match_weights`,
    `update weights_replays set report = '{}'`,
    `update weights_adoptions set version = '2026-2'`,
    `delete from weights_adoptions`,
  ])('%s', async (statement) => {
    expect(await tryAs(role, statement)).toBe('42501')
  })
})

it('are proposed and replayed by the portal alone, and adopted by a coordinator alone', async () => {
  const propose = `insert into match_weights (version, data, proposed_at) values ('mine', '{}', now())`
  const adopt = `insert into weights_adoptions (rank, version, adopted_at) values (2, '2026-2', now())`
  expect(await tryAs('cite_coordinator', propose)).toBe('42501')
  expect(await tryAs('cite_system', adopt)).toBe('42501')
})

it.each([
  [
    'without a replay',
    `insert into weights_adoptions (rank, version, adopted_at) values (2, '2026-2', now())`,
  ],
  [
    'twice at the same rank',
    `insert into weights_adoptions (rank, version, adopted_at) values (1, '2026-2', now())`,
  ],
])('cannot be adopted %s, whoever writes it', async (_, statement) => {
  await expect(test.owner.unsafe(statement)).rejects.toThrow(/weights_adoptions/u)
})

/** The SQLSTATE that a statement meets; everything is undone. */
async function tryAs(role: string, statement: string): Promise<string> {
  const outcome: unknown = await test.owner
    .begin(async (sql) => {
      await sql.unsafe(`set local role ${role}`)
      await sql.unsafe(statement)
      throw new Error('it was let through')
    })
    .catch((error: unknown) => error)
  return outcome instanceof postgres.PostgresError ? outcome.code : String(outcome)
}
