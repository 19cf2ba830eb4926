import { and, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { EstablishmentId } from '@/drizzle/ids'
import { establishments } from '@/drizzle/schema'
import { isMemberOf, selectEstablishments, type EstablishmentSummary } from './establishment-summary.server'

/** For its members and for caseworkers. @throws DomainError `not_found` to anyone else. */
export function getEstablishment({
  ctx,
  input,
}: {
  ctx: Context
  input: { establishmentId: EstablishmentId }
}): Promise<EstablishmentSummary> {
  const actor = authoriseRole(ctx.actor, 'employer', 'caseworker')
  return transact(ctx, async (tx) => {
    const where = and(
      eq(establishments.id, input.establishmentId),
      actor.role === 'employer' ? isMemberOf(actor.accountId) : undefined,
    )
    const [establishment] = await selectEstablishments(tx, { where, limit: 1, offset: 0 })
    if (!establishment) throw notFound()
    return establishment
  })
}
