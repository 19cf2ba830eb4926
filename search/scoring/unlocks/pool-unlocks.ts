import { gainKey } from './gain'
import { rankUnlocks } from './rank-unlocks'
import type { Unlock } from './survey-offers'

/** `opened` is the sum over the pool: a pair of a person and an offer counts one. */
export interface PoolUnlock extends Unlock {
  /** People to whom the gain opens at least one offer. */
  people: number
}

export interface PoolTally {
  /** The unlocks of one more person. */
  add(unlocks: readonly Unlock[]): void
  /** What would open most to all those added, then in a fixed order. */
  rank(): PoolUnlock[]
}

export function createPoolTally(): PoolTally {
  const tally = new Map<string, PoolUnlock>()
  return {
    add(unlocks) {
      for (const { gain, opened } of unlocks) {
        const key = gainKey(gain)
        const known = tally.get(key) ?? { gain, opened: 0, people: 0 }
        tally.set(key, { gain, opened: known.opened + opened, people: known.people + 1 })
      }
    },
    rank: () => rankUnlocks([...tally.values()]),
  }
}
