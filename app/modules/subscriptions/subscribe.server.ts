import { count, eq, max, sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { listOwnEstablishments } from '@/app/modules/accounts/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { getOwnOffer } from '@/app/modules/offers/index.server'
import { getTalentPool } from '@/app/modules/pools/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, forbidden } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { withActor } from '@/drizzle/client.server'
import type { AccountId, PoolSearchId, PoolSubscriptionId } from '@/drizzle/ids'
import { poolSearchGroups, poolSubscriptions } from '@/drizzle/schema'
import type { Cadence } from '@/drizzle/vocabulary'
import type { SearchRow } from './searches/find-matches.server'
import { keepSearch } from './searches/keep-search.server'
import { maxSubscriptions, type SearchTarget } from './shared'
import { nextDue } from './telling/next-due'

/**
 * An employer asks to be written to when a pool, a saved search or an offer of hers has new people. Asked again, it changes
 * the cadence. Opens transactions of its own: whom a search counts is the portal's to know.
 * @throws DomainError `not_found` for no pool, or an offer that is not hers; `forbidden` without a confirmed establishment;
 * `conflict` for an offer that is not published, or past the most that one account follows; `too_many`.
 */
export async function subscribe({
  ctx,
  input: { target, cadence },
}: {
  ctx: Context
  input: { target: SearchTarget; cadence: Cadence }
}): Promise<void> {
  const actor = authoriseRole(ctx.actor, 'employer')
  await spendLimit(ctx, 'subscription_start', actor.accountId)
  const search = await transact(ctx, (_tx, inner) => toSearchRow(inner, target))
  const searchId = await keepSearch({ ...ctx, actor: system }, search)
  const id = await follow(ctx, { accountId: actor.accountId, searchId, cadence })
  await transact(ctx, (tx, inner) =>
    recordAudit(tx, inner, {
      action: 'subscription.started',
      subject: { kind: 'pool_subscription', id },
      details: { kind: target.kind, cadence },
    }),
  )
}

async function toSearchRow(ctx: Context, target: SearchTarget): Promise<SearchRow> {
  const own = await listOwnEstablishments({ ctx })
  if (!own.some(({ status }) => status === 'confirmed')) {
    throw forbidden(
      'Votre établissement doit d’abord être confirmé par la Cité\u00a0: vous pourrez vous abonner ensuite.',
    )
  }
  if (target.kind === 'pool') {
    const pool = await getTalentPool({ ctx, input: { slug: target.slug } })
    return { poolId: pool.id, jobOfferId: null, filters: target.filters }
  }
  const offer = await getOwnOffer({ ctx, input: { jobOfferId: target.jobOfferId } })
  if (offer.status !== 'published') {
    throw conflict('Cette offre n’est pas publiée\u00a0: publiez-la d’abord, puis abonnez-vous.')
  }
  return { poolId: null, jobOfferId: offer.id, filters: '' }
}

function follow(
  ctx: Context,
  { accountId, searchId, cadence }: { accountId: AccountId; searchId: PoolSearchId; cadence: Cadence },
): Promise<PoolSubscriptionId> {
  return withActor(ctx.database, system, async (tx) => {
    // One at a time for an account, so that two tabs do not pass the most together.
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`pool_subscriptions:${accountId}`}, 0))`,
    )
    const now = ctx.clock.now()
    const nextDueAt = nextDue(cadence, now)
    const [last] = await tx
      .select({ group: max(poolSearchGroups.id) })
      .from(poolSearchGroups)
      .where(eq(poolSearchGroups.searchId, searchId))
    const [kept] = await tx
      .insert(poolSubscriptions)
      .values({ accountId, searchId, cadence, createdAt: now, nextDueAt, toldGroup: last?.group ?? 0 })
      .onConflictDoUpdate({
        target: [poolSubscriptions.accountId, poolSubscriptions.searchId],
        set: { cadence, nextDueAt },
      })
      .returning({ id: poolSubscriptions.id })
    if (!kept) throw new Error('insert into pool_subscriptions returned no row')
    const [followed] = await tx
      .select({ count: count() })
      .from(poolSubscriptions)
      .where(eq(poolSubscriptions.accountId, accountId))
    if ((followed?.count ?? 0) > maxSubscriptions) {
      throw conflict(
        `Vous suivez déjà ${maxSubscriptions}\u00a0recherches. Arrêtez-en une, puis abonnez-vous à celle-ci.`,
      )
    }
    return kept.id
  })
}
