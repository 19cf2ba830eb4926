import type { Breathe } from './breathe'
import type { CardFact } from './card-facts'
import { createRule, type Draft, type Holder } from './card-rule'
import { FactSets, isWithin } from './fact-sets'
import { gatherClasses } from './gather-classes'
import { k } from './k'
import { regatherClasses } from './regather/regather-classes'

/** Somebody visible, for whom a card is wanted. */
export interface CardHolder {
  id: string
  /** All that is true of her. */
  facts: readonly CardFact[]
  /** All that cards of hers ever showed. */
  told: readonly CardFact[]
  /** The class that she is in, null for none. */
  classId: string | null
}

export interface CardClass {
  id: string
  shown: readonly CardFact[]
}

/** People who are to show the same card. `classId` null: a class that did not exist yet. */
export interface SharedCard {
  classId: string | null
  shown: CardFact[]
  holders: string[]
}

/** By day a card is given only if it says about as much as an occupation family and a usual week. */
const leastByDay = 8

/**
 * Who shows which card: every class has k members at least, all that its card says is true of each, and whoever is
 * in none shows a bare card. Pure, and the same for the same people in the same order.
 *
 * Local recoding by clustering: a person is put with those with whom she has most in common (greedy k-member
 * clustering, Byun et al. 2007, in large pools within blocks), and classes are then taken apart and put together again.
 * What is given up differs from class to class.
 *
 * By day, classes that stand are kept as they are. Somebody who has kept every card of a reference knows the union of
 * them (Xiao and Tao 2007 call it re-publication): a card is therefore given only if k people have all that was ever
 * told of her together with what it says, or if it tells nothing new.
 * @param regather make better classes of those that stand. Without it newcomers get only cards that say much: what
 * is told once binds all later cards, and a poor class made of the first five who came would never be a good one.
 */
export async function shareCards(
  holders: readonly CardHolder[],
  classes: readonly CardClass[],
  { regather, breathe }: { regather: boolean; breathe: Breathe },
): Promise<SharedCard[]> {
  const sets = new FactSets(
    holders.map(({ facts }) => facts),
    k,
  )
  const everybody = holders.map((holder): Holder & { classId: string | null } => ({
    id: holder.id,
    classId: holder.classId,
    facts: sets.set(holder.facts),
    told: sets.set(holder.told),
    toldIsRare: !sets.knows(holder.told),
  }))
  const mayShow = createRule(everybody)

  const drafts = new Map<string, Draft>()
  for (const { id, shown } of classes) {
    if (sets.knows(shown)) drafts.set(id, { classId: id, shown: sets.set(shown), holders: [] })
  }
  let waiting: Holder[] = []
  for (const holder of everybody) {
    const own = holder.classId === null ? undefined : drafts.get(holder.classId)
    if (own && isWithin(own.shown, holder.facts)) own.holders.push(holder)
    else waiting.push(holder)
  }
  const standing: Draft[] = []
  const richestFirst = [...drafts.values()].sort((a, b) => sets.worthOf(b.shown) - sets.worthOf(a.shown))
  for (const draft of richestFirst) {
    if (draft.holders.length < k) {
      const newcomers = waiting.filter((holder) => mayShow(holder, draft.shown))
      if (draft.holders.length > 0 && draft.holders.length + newcomers.length >= k) {
        const chosen = new Set(newcomers)
        waiting = waiting.filter((holder) => !chosen.has(holder))
        draft.holders.push(...newcomers)
      } else {
        waiting.push(...draft.holders)
        continue
      }
    }
    standing.push(draft)
  }

  const gathered = await gatherClasses(sets, mayShow, waiting, standing, regather ? 0 : leastByDay, breathe)
  const better = regather
    ? await regatherClasses(sets, gathered.classes, gathered.waiting, breathe)
    : gathered.classes
  return better.map(({ classId, shown, holders: members }) => ({
    classId,
    shown: sets.list(shown),
    holders: members.map(({ id }) => id),
  }))
}
