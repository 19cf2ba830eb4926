import { common, isWithin, union } from './fact-sets'
import { k } from './k'

/** A holder, in bits. */
export interface Holder {
  id: string
  facts: Uint32Array
  told: Uint32Array
  /** Some of what was told is true of fewer than k people by now: no card may add to it. */
  toldIsRare: boolean
}

/** A class being made. */
export interface Draft {
  classId: string | null
  shown: Uint32Array
  holders: Holder[]
}

/** Whether a card that says this may be given to somebody, in a class of k. */
export type Rule = (holder: Holder, shown: Uint32Array) => boolean

export function createRule(everybody: readonly Holder[]): Rule {
  return (holder, shown) => {
    if (!isWithin(shown, holder.facts)) return false
    if (isWithin(shown, holder.told)) return true
    if (holder.toldIsRare) return false
    if (isWithin(holder.told, shown)) return true
    const known = union(holder.told, shown)
    let others = 0
    for (const other of everybody) {
      if (other !== holder && isWithin(known, other.facts)) others += 1
      if (others >= k - 1) return true
    }
    return false
  }
}

/** The most that all of them may show together. */
export function shownTogether(mayShow: Rule, holders: readonly Holder[]): Uint32Array {
  const [first] = holders
  if (!first) return new Uint32Array(0)
  let shown = holders.reduce((facts, holder) => common(facts, holder.facts), first.facts)
  // What one may not show is taken from all; less may then be too much for nobody but one already asked.
  for (let capped = true; capped;) {
    const barred = holders.find((holder) => !mayShow(holder, shown))
    capped = barred !== undefined
    if (barred) shown = common(shown, barred.told)
  }
  return shown
}
