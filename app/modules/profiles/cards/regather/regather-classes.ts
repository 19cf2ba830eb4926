import type { Draft, Holder } from '../card-rule'
import type { Breathe } from '../breathe'
import type { FactSets } from '../fact-sets'
import { splitLarge } from '../split-large'
import { gatherAnew } from './gather-anew'
import { mayMove, nearestPeople, takeApart } from './take-apart'

const mostPasses = 6
/** Orders in which people taken apart are tried as the first of a class. */
const orders = 6
/** A pass that adds less than this share is the last. */
const leastShare = 0.002
/** What a change must add, in skills told of one person: every change is seen. */
const leastGain = 0.5

/**
 * Makes better classes of those that are there and of those who wait, by taking a few neighbouring classes apart and
 * putting them together another way (a large-neighbourhood search), as long as cards say more for it.
 *
 * Whatever was ever told of somebody must be on her new card: all who show it have it, and whoever kept her old
 * cards knows no more than the new one says. A card only ever gains facts here.
 */
export async function regatherClasses(
  sets: FactSets,
  classes: readonly Draft[],
  waiting: readonly Holder[],
  breathe: Breathe,
): Promise<Draft[]> {
  const current = new Set(classes.map((draft) => ({ ...draft, holders: [...draft.holders] })))
  const place = new Map<Holder, Draft>()
  for (const draft of current) for (const holder of draft.holders) place.set(holder, draft)
  const blocks = splitLarge([...place.keys(), ...waiting].filter(mayMove))
  const blockOf = new Map(blocks.flatMap((block) => block.map((holder) => [holder, block] as const)))
  const worthOf = (holder: Holder) => {
    const draft = place.get(holder)
    return draft ? sets.worthOf(draft.shown) : 0
  }

  /** @returns what it adds; nothing is changed for less than the least. */
  function changeAround(holder: Holder): number {
    const { whole, people } = takeApart(holder, nearestPeople(sets, holder, blockOf.get(holder) ?? []), place)
    let best: { made: Draft[]; gain: number } | null = null
    for (let order = 0; order < orders; order += 1) {
      const made = gatherAnew(sets, turned(people, order))
      const placed = new Set(made.flatMap(({ holders }) => holders))
      if ([...whole].some(({ holders }) => holders.some((each) => !placed.has(each)))) continue
      let gain = 0
      for (const draft of made) gain += draft.holders.length * sets.worthOf(draft.shown)
      for (const each of placed) gain -= worthOf(each)
      if (best === null || gain > best.gain) best = { made, gain }
    }
    if (best === null || best.gain < leastGain) return 0
    for (const draft of whole) current.delete(draft)
    for (const draft of best.made) {
      current.add(draft)
      for (const each of draft.holders) {
        const left = place.get(each)
        if (left) left.holders = left.holders.filter((other) => other !== each)
        place.set(each, draft)
      }
    }
    return best.gain
  }

  for (let pass = 0; pass < mostPasses; pass += 1) {
    const ofClasses = [...current].flatMap(({ holders }) => holders[pass % holders.length] ?? [])
    const begin = [...ofClasses, ...waiting.filter((holder) => !place.has(holder))].filter(mayMove)
    let gained = 0
    for (const holder of begin) {
      await breathe()
      gained += changeAround(holder)
    }
    const worth = [...current].reduce(
      (sum, { shown, holders }) => sum + holders.length * sets.worthOf(shown),
      0,
    )
    if (gained < worth * leastShare) break
  }
  return [...current]
}

/** The people with another of them first, each order another. */
function turned<T>(people: readonly T[], order: number): T[] {
  const by = Math.floor((order * people.length) / orders)
  return [...people.slice(by), ...people.slice(0, by)]
}
