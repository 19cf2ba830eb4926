import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId, ResidentId } from '@/drizzle/ids'
import type { OfferStatus } from '@/drizzle/vocabulary'
import { consents, establishments, jobOffers } from '@/drizzle/schema'

/**
 * Locks, in share mode, the standing consent and the offer (in one of the statuses) that an introduction needs, so that neither
 * can end before the transaction does. Every verb takes its locks in this order (consent, offer, then
 * introductions by id); whoever withdraws or closes waits here, and then finds what was just written.
 * @throws DomainError `conflict` when the person has left or the offer is in another status.
 */
export async function holdParties(
  tx: Tx,
  ctx: Context,
  parties: { residentId: ResidentId; jobOfferId: JobOfferId },
  offerStatuses: readonly OfferStatus[],
): Promise<void> {
  const [consent] = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(
      and(
        eq(consents.residentId, parties.residentId),
        eq(consents.purpose, 'visible_pool'),
        isNull(consents.withdrawnAt),
        gt(consents.expiresAt, ctx.clock.now()),
      ),
    )
    .for('share')
  if (!consent)
    throw conflict('Cette personne n’est plus visible\u00a0: la mise en relation n’est pas possible.')
  const [offer] = await tx
    .select({ id: jobOffers.id })
    .from(jobOffers)
    .innerJoin(establishments, eq(establishments.id, jobOffers.establishmentId))
    .where(
      and(
        eq(jobOffers.id, parties.jobOfferId),
        inArray(jobOffers.status, offerStatuses),
        eq(establishments.status, 'confirmed'),
      ),
    )
    .for('share', { of: jobOffers })
  if (!offer) throw conflict('Cette offre n’est plus publiée\u00a0: la mise en relation n’est pas possible.')
}
