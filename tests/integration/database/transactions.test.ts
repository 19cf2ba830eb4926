import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { connectDatabase, withActor, type Tx } from '@/drizzle/client.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const one = (tx: Tx) => tx.execute(sql`select 1`)

it('refuses a transaction within another, for each would wait for a connection that the others hold', async () => {
  const nested = withActor(test.database, system, () => withActor(test.database, system, one))
  await expect(nested).rejects.toThrow('a transaction within a transaction')
})

it('lets transactions follow each other, run side by side, and be made within a vigil', async () => {
  await withActor(test.database, system, one)
  await Promise.all([withActor(test.database, system, one), withActor(test.database, system, one)])
  await withActor(test.database, system, () => withActor(test.database, system, one), { vigil: true })
})

it('lets nothing through a transaction that has ended, though its connection serves others', async () => {
  const narrow = connectDatabase(test.url, 1)
  const ended = await withActor(narrow, system, (tx) => Promise.resolve({ tx }))
  await withActor(narrow, system, async () => {
    await expect(one(ended.tx)).rejects.toMatchObject({ cause: { message: 'the transaction has ended' } })
  })
  await narrow.close()
})
