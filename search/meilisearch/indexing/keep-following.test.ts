import { expect, it } from 'vitest'
import { backOff, idlePause, keepFollowing } from './keep-following'

it('waits longer after each failure, up to half a minute, never less than half of that', () => {
  expect([1, 2, 3, 7, 50].map((attempt) => backOff(attempt, () => 1))).toEqual([
    500, 1000, 2000, 30_000, 30_000,
  ])
  expect(backOff(7, () => 0)).toBe(15_000)
})

it('goes on through whatever fails, its report too, and counts failures in a row', async () => {
  const stopping = new AbortController()
  const heard: string[] = []
  const outcomes = ['fails', 'fails', 'lost', 'followed', 'fails', 'followed']
  const waits: number[] = []
  await new Promise<void>((resolve) => {
    keepFollowing(
      {
        async round() {
          const outcome = outcomes.shift()
          if (outcome === 'fails') throw new Error('down')
          return outcome === 'lost' ? 'lost' : 'followed'
        },
        async rebuild() {
          heard.push('rebuilt')
          return 'rebuilt'
        },
        async onFailure(_error, attempt) {
          heard.push(`failed ${attempt}`)
          throw new Error('the database is down too')
        },
        onRecovery: (attempts) => heard.push(`recovered after ${attempts}`),
      },
      stopping,
      async (milliseconds) => {
        waits.push(milliseconds)
        if (outcomes.length > 0) return
        stopping.abort()
        resolve()
      },
    )
  })
  expect(heard).toEqual([
    'failed 1',
    'failed 2',
    'rebuilt',
    'recovered after 2',
    'failed 1',
    'recovered after 1',
  ])
  expect(waits.map((wait) => wait === idlePause)).toEqual([false, false, true, true, false, true])
})
