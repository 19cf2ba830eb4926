import type { Context } from '@/app/platform/context.server'
import type { EstablishmentId } from '@/drizzle/ids'
import { decideEstablishment } from './decide-establishment.server'

/** Lets its members publish offers and meet people. @throws DomainError `conflict` when it was decided already, `not_found`. */
export function confirmEstablishment({
  ctx,
  input,
}: {
  ctx: Context
  input: { establishmentId: EstablishmentId }
}): Promise<void> {
  return decideEstablishment(ctx, input.establishmentId, 'confirmed')
}
