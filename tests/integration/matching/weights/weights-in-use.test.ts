import { afterAll, beforeAll, expect, it } from 'vitest'
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

it.each([
  ['changed', `update match_weights set data = '{}'`],
  ['deleted', `delete from weights_adoptions`],
  [
    'adopted by the portal itself',
    `insert into weights_adoptions (rank, version, adopted_at) values (2, '2026-2', now())`,
  ],
])('cannot be %s, not even by the portal', async (_, statement) => {
  await expect(
    test.owner.begin(async (sql) => {
      await sql`set local role cite_system`
      await sql.unsafe(statement)
    }),
  ).rejects.toMatchObject({ code: '42501' })
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
