import { authoriseRole } from '@/app/modules/access/index.server'
import type { Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import type { OfferCriteria } from '@/search/documents'
import { relaxationsOf } from '@/search/scoring/relaxations'
import { readRankableOffer } from '../rank-offer.server'
import type { RequirementCost } from '../shared'
import { guardCosts } from './guard-costs'

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
  return countCosts(ctx, criteria)
}

/** Counts exactly, and rounds before anything leaves. */
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
