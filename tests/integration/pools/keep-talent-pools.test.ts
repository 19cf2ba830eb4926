import { afterAll, beforeAll, expect, it } from 'vitest'
import { system, visitor } from '@/app/modules/access/shared'
import { keepTalentPools, listTalentPools } from '@/app/modules/pools/index.server'
import { talentPoolEntries } from '@/seed/reference'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

it('adds the pools that are missing, and leaves alone what the Cité has renamed', async () => {
  const ctx = createTestContext({ database: test.database, actor: system })
  const input = { pools: talentPoolEntries }
  expect(await keepTalentPools({ ctx, input })).toBe(talentPoolEntries.length)
  await test.owner`update talent_pools set name = 'Logistique' where slug = 'transport-logistique'`
  await test.owner`delete from talent_pools where slug = 'soin-enfance'`
  expect(await keepTalentPools({ ctx, input })).toBe(1)
  const names = (await listTalentPools({ ctx })).map(({ name }) => name)
  expect([names.length, names.includes('Logistique')]).toEqual([talentPoolEntries.length, true])
})

it('is for the portal itself', () => {
  const ctx = createTestContext({ database: test.database, actor: visitor })
  expect(() => keepTalentPools({ ctx, input: { pools: talentPoolEntries } })).toThrow()
})
