import { expect, it } from 'vitest'
import type { ProfileSource } from '../port'
import { createProfileColumns } from './columns/profile-columns'
import { followSource } from './follow-source'
import { createTurnQueue } from './turn-queue'

async function* nobody(): AsyncGenerator<never> {}

it('never reads twice at once, even for a caller who comes the moment a catch-up ends', async () => {
  let open = 0
  let mostOpen = 0
  let asked = 0
  const source: ProfileSource = {
    load: async () => ({ batches: nobody(), position: '0' }),
    async changesSince() {
      asked += 1
      open += 1
      mostOpen = Math.max(mostOpen, open)
      await new Promise<void>((done) => setImmediate(done))
      open -= 1
      return { kind: 'changes', changes: [], position: String(asked) }
    },
  }
  const columns = createProfileColumns()
  const follower = await followSource(
    source,
    () => columns,
    () => undefined,
    createTurnQueue(),
  )
  const first = follower.catchUp()
  const waiting = follower.catchUp()
  await Promise.all([waiting, first.then(() => follower.catchUp())])
  expect(mostOpen).toBe(1)
  expect(asked).toBe(2)
})
