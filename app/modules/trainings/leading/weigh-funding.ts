import type { Learning } from '@/search/scoring/unlocks/gain'
import { includesGain } from '@/search/scoring/unlocks/gain'
import type { PoolUnlock } from '@/search/scoring/unlocks/pool-unlocks'
import type { TrainingAction } from '../shared'

/** Something that would open offers to the pool, and what the catalogue plans for it. */
export interface WeighedUnlock<U> {
  unlock: U
  /** Open actions that give it, or more. */
  actions: Pick<TrainingAction, 'id' | 'title'>[]
  /** In sessions of these that begin from today until the last day looked at. */
  seats: number
  /** `nothing` leads to it; `short` of seats for the people whom it would open an offer; or `enough`. */
  cover: 'nothing' | 'short' | 'enough'
}

/**
 * What the catalogue leaves uncovered, in the order of the unlocks.
 * @param least people are taken for at least this many, so that the answer tells nothing of fewer.
 */
export function weighFunding<U extends PoolUnlock>(
  unlocks: readonly U[],
  catalogue: readonly { action: TrainingAction; gives: readonly Learning[] }[],
  { today, until, least }: { today: string; until: string; least: number },
): WeighedUnlock<U>[] {
  return unlocks.map((unlock) => {
    const giving = catalogue.filter(({ gives }) => gives.some((given) => includesGain(given, unlock.gain)))
    const ahead = giving.flatMap(({ action }) =>
      action.sessions.filter(({ startsOn }) => startsOn >= today && startsOn <= until),
    )
    const actions = giving
      .filter(({ action }) => action.entry.kind !== 'none')
      .map(({ action: { id, title } }) => ({ id, title }))
    const seats = ahead.reduce((sum, session) => sum + session.seats, 0)
    const allYear = giving.some(({ action }) => action.entry.kind === 'all_year')
    const enough = allYear || seats >= Math.max(unlock.people, least)
    return { unlock, actions, seats, cover: enough ? 'enough' : seats === 0 ? 'nothing' : 'short' }
  })
}
