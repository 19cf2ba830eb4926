import { afterAll, beforeAll, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { connectDatabase, withActor } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { searchOutbox } from '@/drizzle/schema'
import { anySource } from '@/seed/builders/index.server'
import { Scratch, query } from '../embedded/scratch'
import { openFallibleDatabase, type FallibleDatabase } from './fallible-database'

let scratch: Scratch
let server: FallibleDatabase
let portalUrl: string

beforeAll(async () => {
  scratch = await Scratch.create()
  server = await openFallibleDatabase(scratch)
  portalUrl = await prepareDatabase(server.url)
})

afterAll(async () => {
  await server.close()
  await scratch.clear()
})

it('lets nothing more of a transaction through once its session is gone, though the connection serves others', async () => {
  const database = connectDatabase(portalUrl, 1)
  const profileId: ProfileId = anySource().random.id()
  let enter = () => {}
  let comeBack = () => {}
  const entered = new Promise<void>((resolve) => (enter = resolve))
  const mayReturn = new Promise<void>((resolve) => (comeBack = resolve))
  let late: Promise<unknown> = Promise.resolve()
  const cut = withActor(database, system, async (tx) => {
    enter()
    await mayReturn
    late = tx.insert(searchOutbox).values({ profileId }).execute()
    await late
  })
  const refused = expect(cut).rejects.toThrow()
  await entered
  await server.killSession()
  await refused
  await withActor(database, system, async (tx) => {
    await tx.select().from(searchOutbox)
    comeBack()
    // Ours goes on while the other comes back from its wait.
    await tx.select().from(searchOutbox)
  })
  await expect(late).rejects.toThrow()
  expect(await query(server.url, `select * from search_outbox where profile_id = '${profileId}'`)).toEqual([])
  await database.close()
})
