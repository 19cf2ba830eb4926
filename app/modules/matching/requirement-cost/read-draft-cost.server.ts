import { and, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { requireConfirmedEstablishment } from '@/app/modules/accounts/index.server'
import { findDraftCriteria } from '@/app/modules/offers/index.server'
import type { JobOfferDraft } from '@/app/modules/offers/shared'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { keyedDigest } from '@/app/platform/tokens.server'
import type { Tx } from '@/drizzle/client.server'
import { toldCounts } from '@/drizzle/schema'
import type { OfferCriteria } from '@/search/documents'
import { roundCount, type RequirementCost } from '../shared'
import { countedDemand } from './counted-demand'
import { leastOf } from './guard-costs'
import { countCosts } from './count-costs.server'

/**
 * What each requirement costs of an offer that is being written, saved or not, with its start told to the month. The numbers told for the same demand today
 * are told again, whoever came or left since; another demand is one go of `offer_count`.
 * @returns null before the offer names an occupation.
 * @throws DomainError `not_found` or `forbidden` by establishment, `invalid` for unknown codes, `too_many`, `unavailable`.
 */
export async function readDraftCost({
  ctx,
  input,
}: {
  ctx: Context
  input: { offer: JobOfferDraft }
}): Promise<RequirementCost | null> {
  const actor = authoriseRole(ctx.actor, 'employer')
  const { establishmentId } = input.offer
  const toldOn = parisDate(ctx.clock.now())
  const asked = await transact({ ...ctx, actor }, async (tx, inner) => {
    await requireConfirmedEstablishment(tx, inner, establishmentId)
    const typed = await findDraftCriteria(tx, input.offer)
    if (typed === null) return null
    const criteria = countedDemand(typed)
    const key = { establishmentId, toldOn, asked: digestOf(ctx, criteria) }
    return { criteria, key, told: await findTold(tx, key) }
  })
  if (asked === null) return null
  if (asked.told !== null) return asked.told
  await spendLimit(ctx, 'offer_count', establishmentId)
  const { people, lines } = await countCosts(ctx, asked.criteria)
  const told = {
    people: leastOf(people),
    lines: lines.map((line) => ({ without: line.without, people: leastOf(line.people) })),
  }
  return transact({ ...ctx, actor }, async (tx) => {
    await tx
      .insert(toldCounts)
      .values({ ...asked.key, told })
      .onConflictDoNothing()
    // Asked twice at the same instant: both read what was written first.
    return (await findTold(tx, asked.key)) ?? { people, lines }
  })
}

type Key = Pick<typeof toldCounts.$inferSelect, 'establishmentId' | 'toldOn' | 'asked'>

async function findTold(tx: Tx, key: Key): Promise<RequirementCost | null> {
  const [row] = await tx
    .select({ told: toldCounts.told })
    .from(toldCounts)
    .where(
      and(
        eq(toldCounts.establishmentId, key.establishmentId),
        eq(toldCounts.toldOn, key.toldOn),
        eq(toldCounts.asked, key.asked),
      ),
    )
  return row ? toCost(row.told) : null
}

const toCost = ({ people, lines }: (typeof toldCounts.$inferSelect)['told']): RequirementCost => ({
  people: roundCount(people),
  lines: lines.map((line) => ({ without: line.without, people: roundCount(line.people) })),
})

/** The same for the same demand, in whatever order it was ticked. */
function digestOf(ctx: Pick<Context, 'settings'>, criteria: OfferCriteria): string {
  const sorted = Object.entries(criteria).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.map((row) => JSON.stringify(row)).sort() : value,
  ])
  return keyedDigest(ctx.settings.secret, 'told-count', JSON.stringify(sorted)).toString('base64url')
}
