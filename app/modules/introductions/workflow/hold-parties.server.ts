import { sql } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId, ResidentId } from '@/drizzle/ids'
import type { OfferStatus } from '@/drizzle/vocabulary'

/**
 * Locks, in share mode, the standing consent and the offer (in one of the statuses) that an introduction needs, so that neither
 * can end before the transaction does. Every verb takes its locks in this order (consent, offer, then
 * introductions by id); whoever withdraws or closes waits here, and then finds what was just written. The database
 * does it (`hold_parties`): an employer's role reads no consent.
 * @throws DomainError `conflict` when the person has left or the offer is in another status.
 */
export async function holdParties(
  tx: Tx,
  ctx: Context,
  { residentId, jobOfferId }: { residentId: ResidentId; jobOfferId: JobOfferId },
  offerStatuses: readonly OfferStatus[],
): Promise<void> {
  const [held] = await tx.execute<{ missing: 'consent' | 'offer' | null }>(sql`
    select hold_parties(${residentId}::uuid, ${jobOfferId}::uuid, ${`{${offerStatuses.join(',')}}`}::text[],
      ${ctx.clock.now().toISOString()}::timestamptz) as missing`)
  if (held?.missing === 'consent')
    throw conflict('Cette personne n’est plus visible\u00a0: la mise en relation n’est pas possible.')
  if (held?.missing !== null)
    throw conflict('Cette offre n’est plus publiée\u00a0: la mise en relation n’est pas possible.')
}
