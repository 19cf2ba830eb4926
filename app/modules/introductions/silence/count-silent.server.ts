import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { EstablishmentId } from '@/drizzle/ids'
import { findSilent } from './find-silent.server'

/** How many introductions hold the requests of an establishment, for a caseworker. */
export function countSilent({
  ctx,
  input,
}: {
  ctx: Context
  input: { establishmentId: EstablishmentId }
}): Promise<number> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx) => (await findSilent(tx, ctx.actor, input)).length)
}
