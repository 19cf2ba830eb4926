import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { listPastOffers } from '@/app/modules/offers/index.server'
import { profileReference } from '@/app/modules/profiles/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, notFound } from '@/app/platform/errors'
import { matchWeights, weightsReplays } from '@/drizzle/schema'
import { parseWeights } from '@/search/scoring/weights'
import { cardsPerPage } from '../rank-offer.server'
import { findWeightsInUse } from './find-weights-in-use.server'
import { replayOffers, type FrozenPool } from './replay/replay-offers'
import type { ReplayReport } from './replay/replay-report'

/** Places read of each list: the longest page that an engine answers. */
const depth = 200

/**
 * Ranks the offers published in the last `days` for today's visible people by a proposed version and by the one in use,
 * and keeps what changes: the gate that a version passes before anybody may adopt it.
 * @throws DomainError `not_found` for an unknown version, `conflict` for the one in use.
 */
export async function replayWeights({
  ctx,
  input,
}: {
  ctx: Context
  input: { version: string; days: number; pool: FrozenPool }
}): Promise<ReplayReport> {
  authorise(ctx.actor, 'weights.propose')
  const madeAt = ctx.clock.now()
  const { proposed, inUse, offers } = await transact(ctx, async (tx) => ({
    proposed: (await tx.select().from(matchWeights).where(eq(matchWeights.version, input.version)))[0],
    inUse: await findWeightsInUse(tx),
    offers: await listPastOffers(tx, addDays(madeAt, -input.days)),
  }))
  if (!proposed) throw notFound('Cette version du barème n’existe pas.')
  if (proposed.version === inUse.version) {
    throw conflict(`La version ${proposed.version} est déjà en service\u00a0: il n’y a rien à rejouer.`)
  }
  const report = await replayOffers(offers, input.pool, {
    weights: { before: parseWeights(inUse.data), after: parseWeights(proposed.data) },
    days: input.days,
    firstPage: cardsPerPage,
    depth,
    referenceOf: (establishmentId, profileId) =>
      profileReference(ctx.settings.secret, establishmentId, profileId),
  })
  await transact(ctx, async (tx, inner) => {
    await tx
      .insert(weightsReplays)
      .values({ version: proposed.version, against: inUse.version, madeAt, report })
    await recordAudit(tx, inner, {
      action: 'weights.replayed',
      subject: { kind: 'weights', id: proposed.version },
      details: { against: inUse.version, offers: offers.length },
    })
  })
  return report
}
