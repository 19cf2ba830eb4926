import type { Draft, Holder } from '../card-rule'
import { common, isWithin, union, type FactSets } from '../fact-sets'
import { k } from '../k'

/** Classes of these people, each begun by the first of those who are left; the last few join those that lose least by them. */
export function gatherAnew(sets: FactSets, people: readonly Holder[]): Draft[] {
  const open = new Set(people)
  const made: Draft[] = []
  for (const seed of people) {
    if (!open.has(seed)) continue
    const draft = gatherAround(sets, seed, open)
    if (draft === null) continue
    for (const each of draft.holders) open.delete(each)
    made.push(draft)
  }
  for (const holder of open) join(sets, holder, made)
  return made
}

/** k people whose told facts are all common to them, or null. */
function gatherAround(sets: FactSets, seed: Holder, open: ReadonlySet<Holder>): Draft | null {
  const holders = new Set([seed])
  let { facts: shown, told } = seed
  while (holders.size < k) {
    let best: { holder: Holder; worth: number } | null = null
    for (const holder of open) {
      if (holders.has(holder)) continue
      const worth = sets.worthOfCommon(shown, holder.facts)
      if (best !== null && worth <= best.worth) continue
      if (isWithin(told, holder.facts) && isWithin(holder.told, shown)) best = { holder, worth }
    }
    if (best === null) return null
    holders.add(best.holder)
    shown = common(shown, best.holder.facts)
    told = union(told, best.holder.told)
  }
  return { classId: null, shown, holders: [...holders] }
}

function join(sets: FactSets, holder: Holder, made: readonly Draft[]): void {
  let best: { draft: Draft; shown: Uint32Array; gain: number } | null = null
  for (const draft of made) {
    const shown = common(draft.shown, holder.facts)
    if (![holder, ...draft.holders].every(({ told }) => isWithin(told, shown))) continue
    const size = draft.holders.length
    const gain = (size + 1) * sets.worthOf(shown) - size * sets.worthOf(draft.shown)
    if (best === null || gain > best.gain) best = { draft, shown, gain }
  }
  if (best === null) return
  best.draft.shown = best.shown
  best.draft.holders.push(holder)
}
