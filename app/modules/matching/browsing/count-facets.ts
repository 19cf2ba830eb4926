import {
  factOf,
  matchesCardFilter,
  wishOf,
  type CardFacetKind,
  type CardWish,
} from '@/app/modules/profiles/shared'
import { roundCount, type GuardedCount } from '../shared'

/** What a card says, and how many show it. */
export interface CountedCard {
  facts: ReadonlySet<string>
  /** In steps of k. */
  people: number
}

/** One thing that could be asked for besides, and how many people would be left. */
export interface FacetOption extends CardWish {
  people: GuardedCount
}

/** Of skills and certificates only the most frequent: a card names dozens. */
const mostOptions: Partial<Record<CardFacetKind, number>> = { skill: 12, certificate: 12 }

/**
 * How many people of the cards would be left with one wish more: sums of what each card tells, and nothing finer, neither in
 * the numbers nor in the order.
 */
export function countFacets(cards: readonly CountedCard[], wishes: readonly CardWish[]): FacetOption[] {
  const chosen = new Set(wishes.map(factOf))
  const left = cards.filter(({ facts }) => matchesCardFilter(facts, wishes))
  // Of families one is enough: another one widens the choice, and is counted among those it would add.
  const others = wishes.filter(({ kind }) => kind !== 'family')
  const ofAnyFamily = cards.filter(({ facts }) => matchesCardFilter(facts, others))
  const counts = new Map<string, number>()
  const add = (fact: string, people: number) => counts.set(fact, (counts.get(fact) ?? 0) + people)
  for (const { facts, people } of left) {
    for (const fact of facts) if (!fact.startsWith('family:')) add(fact, people)
  }
  for (const { facts, people } of ofAnyFamily) {
    for (const fact of facts) if (fact.startsWith('family:')) add(fact, people)
  }
  const options = [...counts].flatMap(([fact, people]): { wish: CardWish; people: number }[] => {
    const wish = wishOf(fact)
    return wish === null || chosen.has(fact) ? [] : [{ wish, people }]
  })
  const ordered = options.toSorted((a, b) => b.people - a.people || (a.wish.value < b.wish.value ? -1 : 1))
  const seen = new Map<CardFacetKind, number>()
  return ordered.flatMap(({ wish, people }) => {
    const before = seen.get(wish.kind) ?? 0
    seen.set(wish.kind, before + 1)
    return before < (mostOptions[wish.kind] ?? Infinity) ? [{ ...wish, people: roundCount(people) }] : []
  })
}
