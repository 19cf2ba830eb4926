import type { Draft, Holder } from '../card-rule'
import { isWithin, type FactSets } from '../fact-sets'
import { k } from '../k'

/** A few classes of k. */
const peopleTogether = 5 * k
/** A class of more than this stays, and some of it may leave. */
const largeClass = 2 * k - 1

/** Facts that she has no more, or that are rare by now, can be on no card of k. */
export function mayMove({ told, toldIsRare, facts }: Holder): boolean {
  return !toldIsRare && isWithin(told, facts)
}

/** A few people near to somebody, nearest first. */
export function nearestPeople(sets: FactSets, holder: Holder, among: readonly Holder[]): Holder[] {
  const near: { other: Holder; worth: number }[] = []
  for (const other of among) {
    if (other === holder) continue
    const worth = sets.worthOfCommon(holder.facts, other.facts)
    const full = near.length === peopleTogether
    if (full && worth <= (near[near.length - 1]?.worth ?? 0)) continue
    if (full) near.pop()
    const at = near.findIndex((each) => each.worth < worth)
    near.splice(at === -1 ? near.length : at, 0, { other, worth })
  }
  return near.map(({ other }) => other)
}

/**
 * The class of somebody and those of the people nearest to her, whole; of a large one, those whom it can spare; and
 * those of the nearest who wait.
 */
export function takeApart(
  holder: Holder,
  near: readonly Holder[],
  place: ReadonlyMap<Holder, Draft>,
): { whole: ReadonlySet<Draft>; people: Holder[] } {
  const whole = new Set<Draft>()
  const people = new Set<Holder>()
  const spared = new Map<Draft, number>()
  for (const each of [holder, ...near]) {
    const draft = place.get(each)
    if (people.has(each)) continue
    if (draft && draft.holders.length <= largeClass && draft.holders.every(mayMove)) {
      if (people.size + draft.holders.length > peopleTogether) continue
      whole.add(draft)
      for (const other of draft.holders) people.add(other)
      continue
    }
    if (people.size === peopleTogether) break
    if (draft) {
      const gone = spared.get(draft) ?? 0
      if (draft.holders.length - gone <= k) continue
      spared.set(draft, gone + 1)
    }
    people.add(each)
  }
  return { whole, people: [...people] }
}
