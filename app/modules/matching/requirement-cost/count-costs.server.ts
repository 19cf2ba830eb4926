import type { Context } from '@/app/platform/context.server'
import type { OfferCriteria } from '@/search/documents'
import { relaxationsOf } from '@/search/scoring/relaxations'
import type { RequirementCost } from '../shared'
import { guardCosts } from './guard-costs'

/** What each requirement costs in people: exact in the engine, and rounded before anything leaves. */
export async function countCosts(
  ctx: Pick<Context, 'engine' | 'reference'>,
  criteria: OfferCriteria,
): Promise<RequirementCost> {
  const relaxations = relaxationsOf(criteria)
  const [people = 0, ...without] = await ctx.engine.count([
    criteria,
    ...relaxations.map(({ relaxed }) => relaxed),
  ])
  return guardCosts(
    people,
    relaxations.map(({ requirement }, position) => ({ requirement, people: without[position] ?? people })),
    await ctx.reference.current(),
  )
}
