import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Actor } from '@/app/modules/access/shared'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, IntroductionId } from '@/drizzle/ids'
import { introductions, silenceSettlements } from '@/drizzle/schema'
import { withinReach } from '../workflow/move-introduction.server'

/**
 * Introductions that expired, and of which nobody has said since what came of them: while there is one, its establishment
 * asks for nobody new. Those within the actor's reach.
 */
export async function findSilent(
  tx: Tx,
  actor: Actor,
  of: { establishmentId?: EstablishmentId; introductionId?: IntroductionId } = {},
): Promise<{ id: IntroductionId; establishmentId: EstablishmentId }[]> {
  return tx
    .select({ id: introductions.id, establishmentId: introductions.establishmentId })
    .from(introductions)
    .leftJoin(silenceSettlements, eq(silenceSettlements.introductionId, introductions.id))
    .where(
      and(
        eq(introductions.state, 'expired'),
        withinReach(actor),
        isNull(silenceSettlements.introductionId),
        of.establishmentId === undefined ? undefined : eq(introductions.establishmentId, of.establishmentId),
        of.introductionId === undefined ? undefined : eq(introductions.id, of.introductionId),
      ),
    )
    .orderBy(asc(introductions.stateChangedAt), introductions.id)
}
