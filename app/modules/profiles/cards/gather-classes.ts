import { common, type FactSets } from './fact-sets'
import { k } from './k'
import { shownTogether, type Draft, type Holder, type Rule } from './card-rule'

/** People among whom the nearest are looked for at once: the time grows with its square. */
const blockSize = 2000

/** Puts those who wait into classes: new ones of people who have much in common, or those that stand. */
export function gatherClasses(
  sets: FactSets,
  mayShow: Rule,
  waiting: readonly Holder[],
  standing: readonly Draft[],
): Draft[] {
  const classes: Draft[] = standing.map((draft) => ({ ...draft, holders: [...draft.holders] }))
  const bestOf = (holder: Holder): { draft: Draft; worth: number } | null => {
    let best: { draft: Draft; worth: number } | null = null
    for (const draft of classes) {
      if (!mayShow(holder, draft.shown)) continue
      const worth = sets.worthOf(draft.shown)
      if (best === null || worth > best.worth) best = { draft, worth }
    }
    return best
  }
  const alone = new Map(waiting.map((holder) => [holder, bestOf(holder)?.worth ?? -1]))

  const left: Holder[] = []
  for (const block of splitLarge(waiting)) {
    const { formed, rest } = gatherBlock(sets, mayShow, block, (holder) => alone.get(holder) ?? -1)
    classes.push(...formed)
    left.push(...rest)
  }
  for (const holder of left) bestOf(holder)?.draft.holders.push(holder)
  return classes
}

function gatherBlock(
  sets: FactSets,
  mayShow: Rule,
  block: readonly Holder[],
  worthAlone: (holder: Holder) => number,
): { formed: Draft[]; rest: Holder[] } {
  const open = new Set([...block].sort((a, b) => sets.worthOf(b.facts) - sets.worthOf(a.facts)))
  const formed: Draft[] = []
  const rest: Holder[] = []
  for (const seed of open) {
    if (open.size < k) break
    open.delete(seed)
    const members = [seed]
    let facts = seed.facts
    while (members.length < k) {
      const next = nearest(sets, facts, open)
      if (next === null) break
      open.delete(next)
      members.push(next)
      facts = common(facts, next.facts)
    }
    const shown = shownTogether(mayShow, members)
    const gain = members.reduce(
      (sum, member) => sum + sets.worthOf(shown) - Math.max(0, worthAlone(member)),
      0,
    )
    if (members.length < k || gain < 0) {
      rest.push(seed)
      for (const member of members.slice(1)) open.add(member)
      continue
    }
    formed.push({ classId: null, shown, holders: members })
  }
  return { formed, rest: [...rest, ...open] }
}

function nearest(sets: FactSets, facts: Uint32Array, among: Iterable<Holder>): Holder | null {
  let best: Holder | null = null
  let bestWorth = -1
  for (const holder of among) {
    const worth = sets.worthOfCommon(facts, holder.facts)
    if (worth > bestWorth) {
      best = holder
      bestWorth = worth
    }
  }
  return best
}

/** Halves by the fact that comes nearest to halving, until a block is small enough. */
function splitLarge(holders: readonly Holder[]): Holder[][] {
  if (holders.length <= blockSize) return [[...holders]]
  const words = holders[0]?.facts.length ?? 0
  let best: { word: number; bit: number; distance: number } | null = null
  for (let bit = 0; bit < words * 32; bit += 1) {
    const having = holders.reduce((sum, { facts }) => sum + (((facts[bit >>> 5] ?? 0) >>> (bit & 31)) & 1), 0)
    const distance = Math.abs(having - holders.length / 2)
    if (best === null || distance < best.distance) best = { word: bit >>> 5, bit: bit & 31, distance }
  }
  if (best === null || best.distance > holders.length / 2 - k) return [[...holders]]
  const { word, bit } = best
  const has = ({ facts }: Holder) => (((facts[word] ?? 0) >>> bit) & 1) === 1
  return [...splitLarge(holders.filter(has)), ...splitLarge(holders.filter((holder) => !has(holder)))]
}
