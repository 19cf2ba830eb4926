import type { Context } from '@/app/platform/context.server'
import type { EstablishmentId } from '@/drizzle/ids'
import { decideEstablishment } from './decide-establishment.server'

/** For good: the SIRET stays taken, so that the refusal is not tried around. @throws DomainError `conflict` when it was decided already, `not_found`. */
export function rejectEstablishment({
  ctx,
  input,
}: {
  ctx: Context
  input: { establishmentId: EstablishmentId }
}): Promise<void> {
  return decideEstablishment(ctx, input.establishmentId, 'rejected')
}
