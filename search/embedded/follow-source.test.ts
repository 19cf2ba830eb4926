import { expect, it } from 'vitest'
import { blankProfile } from '../blank-documents'
import type { ProfileSource } from '../port'
import { createProfileColumns } from './columns/profile-columns'
import { followSource } from './follow-source'
import { createTurnQueue } from './turn-queue'

async function* nobody(): AsyncGenerator<never> {}

it('never reads twice at once, even for a caller who comes the moment a catch-up ends', async () => {
  let open = 0
  let mostOpen = 0
  let asked = 0
  let begin = () => {}
  const begun = new Promise<void>((done) => {
    begin = done
  })
  const source: ProfileSource = {
    load: async () => ({ batches: nobody(), position: '0' }),
    async changesSince() {
      begin()
      asked += 1
      open += 1
      mostOpen = Math.max(mostOpen, open)
      await new Promise<void>((done) => setImmediate(done))
      open -= 1
      return { kind: 'changes', changes: [], position: String(asked) }
    },
  }
  const follower = await followSource(source, { columns: createProfileColumns() }, createTurnQueue())
  const first = follower.catchUp()
  await begun
  const waiting = follower.catchUp()
  await Promise.all([waiting, first.then(() => follower.catchUp())])
  expect(mostOpen).toBe(1)
  expect(asked).toBe(3)
})

it('reads once for all who ask in one breath', async () => {
  let asked = 0
  const source: ProfileSource = {
    load: async () => ({ batches: nobody(), position: '0' }),
    async changesSince(position) {
      asked += 1
      return { kind: 'changes', changes: [], position }
    },
  }
  const follower = await followSource(source, { columns: createProfileColumns() }, createTurnQueue())
  await Promise.all([follower.catchUp(), follower.catchUp()])
  expect(asked).toBe(1)
})

it('keeps what it has while it loads again, lets scans pass, and changes nothing when that load fails', async () => {
  let loads = 0
  let breakLoad: (error: Error) => void = () => {}
  async function* batches() {
    loads += 1
    yield [blankProfile(`of-load-${loads}`)]
    if (loads === 2) {
      await new Promise((_, fail) => {
        breakLoad = fail
      })
    }
  }
  const source: ProfileSource = {
    load: async () => ({ batches: batches(), position: String(loads) }),
    changesSince: async (position) =>
      loads < 3 ? { kind: 'reload' } : { kind: 'changes', changes: [], position },
  }
  const holder = { columns: createProfileColumns() }
  const inTurn = createTurnQueue()
  const ids = () => Array.from({ length: holder.columns.size }, (_, row) => holder.columns.read(row).id)

  const follower = await followSource(source, holder, inTurn)
  const refused = expect(follower.catchUp()).rejects.toThrow('connection lost')
  await new Promise<void>((done) => setImmediate(done))
  expect(await inTurn(async () => ids())).toEqual(['of-load-1'])
  breakLoad(new Error('connection lost'))
  await refused
  expect(ids()).toEqual(['of-load-1'])

  await follower.catchUp()
  expect(ids()).toEqual(['of-load-3'])
})
