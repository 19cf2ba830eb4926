import type { Reference } from '@/app/modules/reference/index.server'
import type { OfferRequirement } from '@/search/scoring/relaxations'
import { roundCount, type RequirementCost } from '../shared'
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

function shown(count: number): number {
  const rounded = roundCount(count)
  return 'atLeast' in rounded ? rounded.atLeast : 0
}
