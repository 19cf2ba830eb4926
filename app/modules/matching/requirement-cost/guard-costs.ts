import type { Reference } from '@/app/modules/reference/index.server'
import type { OfferRequirement } from '@/search/scoring/relaxations'
import { roundCount, type GuardedCount, type RequirementCost } from '../shared'
import { describeWithout } from './describe-requirement'

/** What an employer reads of exact counts: of the offer, and of the offer without each requirement. */
export function guardCosts(
  people: number,
  without: readonly { requirement: OfferRequirement; people: number }[],
  labels: Pick<Reference, 'skillLabel'>,
): RequirementCost {
  const least = shown(people)
  return {
    people: roundCount(people),
    lines: without
      // What rounding hides is hidden from the order too.
      .filter((line) => shown(line.people) > least)
      .toSorted((a, b) => shown(b.people) - shown(a.people))
      .map((line) => ({
        without: describeWithout(line.requirement, labels),
        people: roundCount(line.people),
      })),
  }
}

/** A guarded count as a number that may be compared: 0 for « moins de 5 ». */
export function leastOf(count: GuardedCount): number {
  return 'atLeast' in count ? count.atLeast : 0
}

const shown = (people: number) => leastOf(roundCount(people))
