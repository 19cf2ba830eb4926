import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { PoolSubscriptionId } from '@/drizzle/ids'
import { poolSubscriptions } from '@/drizzle/schema'
import { describeSearch } from '../searches/describe-search.server'
import { readUnsubscribeToken } from '../telling/unsubscribe-token.server'
import { stopSubscription } from './stop-subscription.server'

/**
 * Ends the subscription of a mail, for whoever holds the mail: the token is all the right there is. Safe to repeat.
 * @throws DomainError `not_found` for a token that the portal did not make.
 */
export async function unsubscribe({
  ctx,
  input: { token },
}: {
  ctx: Context
  input: { token: string }
}): Promise<void> {
  await stopSubscription({ ctx: asPortal(ctx), input: { id: requireId(ctx, token) } })
}

/**
 * What a mail's token would stop; null when it is stopped already. Changes nothing.
 * @throws DomainError like `unsubscribe`.
 */
export function findUnsubscription({
  ctx,
  input: { token },
}: {
  ctx: Context
  input: { token: string }
}): Promise<{ title: string } | null> {
  const id = requireId(ctx, token)
  return transact(asPortal(ctx), async (tx) => {
    const [row] = await tx
      .select({ searchId: poolSubscriptions.searchId })
      .from(poolSubscriptions)
      .where(eq(poolSubscriptions.id, id))
    const search = row ? await describeSearch(tx, row.searchId) : null
    return search && { title: search.title }
  })
}

function requireId(ctx: Context, token: string): PoolSubscriptionId {
  const id = readUnsubscribeToken(ctx.settings, token)
  if (id === null) throw notFound('Ce lien de désabonnement n’est pas complet. Recopiez-le en entier.')
  return id
}

const asPortal = (ctx: Context): Context => ({ ...ctx, actor: system })
