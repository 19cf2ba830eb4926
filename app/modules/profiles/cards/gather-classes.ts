import type { Breathe } from './breathe'
import { shownTogether, type Draft, type Holder, type Rule } from './card-rule'
import { common, isWithin, type FactSets } from './fact-sets'
import { k } from './k'
import { splitLarge } from './split-large'

/**
 * Puts those who wait into classes: new ones of people who have much in common, or those that stand.
 * @param least what a card that tells something new must be worth; whoever finds none goes on waiting.
 */
export async function gatherClasses(
  sets: FactSets,
  mayShow: Rule,
  waiting: readonly Holder[],
  standing: readonly Draft[],
  least: number,
  breathe: Breathe,
): Promise<{ classes: Draft[]; waiting: Holder[] }> {
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
  const alone = new Map<Holder, number>()
  for (const holder of waiting) {
    await breathe()
    alone.set(holder, bestOf(holder)?.worth ?? -1)
  }

  const left: Holder[] = []
  for (const block of splitLarge(waiting)) {
    const { formed, rest } = await gatherBlock(
      sets,
      mayShow,
      block,
      (holder) => alone.get(holder) ?? -1,
      least,
      breathe,
    )
    classes.push(...formed)
    left.push(...rest)
  }
  const still: Holder[] = []
  for (const holder of left) {
    await breathe()
    const best = bestOf(holder)
    if (best && (best.worth >= least || isWithin(best.draft.shown, holder.told)))
      best.draft.holders.push(holder)
    else still.push(holder)
  }
  return { classes, waiting: still }
}

async function gatherBlock(
  sets: FactSets,
  mayShow: Rule,
  block: readonly Holder[],
  worthAlone: (holder: Holder) => number,
  least: number,
  breathe: Breathe,
): Promise<{ formed: Draft[]; rest: Holder[] }> {
  const open = new Set([...block].sort((a, b) => sets.worthOf(b.facts) - sets.worthOf(a.facts)))
  const formed: Draft[] = []
  const rest: Holder[] = []
  for (const seed of open) {
    if (open.size < k) break
    await breathe()
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
    if (members.length < k || gain < 0 || sets.worthOf(shown) < least) {
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
