import { authoriseRole } from '@/app/modules/access/index.server'
import type { Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { relaxationsOf } from '@/search/scoring/relaxations'
import { readRankableOffer } from '../rank-offer.server'
import { roundCount, type RequirementCost } from '../shared'
import { describeWithout } from './describe-requirement'

/**
 * What each requirement of an employer's own offer costs in people, exact in the engine and rounded before it leaves it.
 * @throws DomainError like `rankOwnOffer`.
 */
export async function readRequirementCost({
  ctx,
  input,
}: {
  ctx: Context
  input: { jobOfferId: JobOfferId }
}): Promise<RequirementCost> {
  const actor = authoriseRole(ctx.actor, 'employer')
  const { criteria } = await readRankableOffer({ ...ctx, actor }, input.jobOfferId)
  const relaxations = relaxationsOf(criteria)
  const [people = 0, ...without] = await ctx.engine.count([
    criteria,
    ...relaxations.map(({ relaxed }) => relaxed),
  ])
  const reference = await ctx.reference.current()
  const least = shown(people)
  return {
    people: roundCount(people),
    lines: relaxations
      .map(({ requirement }, position) => ({ requirement, people: without[position] ?? people }))
      // What rounding hides is hidden from the order too.
      .filter((line) => shown(line.people) > least)
      .toSorted((a, b) => shown(b.people) - shown(a.people))
      .map((line) => ({
        without: describeWithout(line.requirement, reference),
        people: roundCount(line.people),
      })),
  }
}

function shown(count: number): number {
  const rounded = roundCount(count)
  return 'atLeast' in rounded ? rounded.atLeast : 0
}
