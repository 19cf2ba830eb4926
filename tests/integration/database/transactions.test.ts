import { connect, createServer } from 'node:net'
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

it('sends its beginning, its role and its first question together, and waits for no answer between', async () => {
  const { hostname, port } = new URL(test.url)
  let holding = false
  const between = createServer((client) => {
    const server = connect(Number(port), hostname)
    const heldBack: Buffer[] = []
    server.on('data', (answer) => void (holding ? heldBack.push(answer) : client.write(answer)))
    client.on('data', (question) => {
      server.write(question)
      if (!question.includes('select 2')) return
      holding = false
      for (const answer of heldBack.splice(0)) client.write(answer)
    })
    client.on('close', () => server.destroy())
  })
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve))
  const address = between.address()
  const url = new URL(test.url)
  url.port = String(typeof address === 'object' ? address?.port : '')
  const narrow = connectDatabase(url.href, 1)
  // The statement that takes a role is known to the connection from then on.
  await withActor(narrow, system, one)
  holding = true
  await withActor(narrow, system, (tx) => tx.execute(sql`select 2`))
  await narrow.close()
  between.close()
})

it('does nothing for a role that is refused, and says which', async () => {
  const refused = withActor(test.database, { role: 'keeper', accountId: null }, one)
  await expect(refused).rejects.toMatchObject({
    cause: { message: 'permission denied to set role "cite_keeper"' },
  })
})
