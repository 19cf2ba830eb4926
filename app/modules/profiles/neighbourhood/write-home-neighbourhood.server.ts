import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { homeNeighbourhoods } from '@/drizzle/schema'
import { writeAnswer, type NeighbourhoodAnswer } from './home-neighbourhood'

/**
 * In the place of what was known.
 * @param told.byHand whether the caseworker said so herself; otherwise the address did.
 * @param told.address of which it is true: of another one it has to be told anew.
 */
export async function writeHomeNeighbourhood(
  tx: Tx,
  ctx: Context,
  residentId: ResidentId,
  told: { answer: NeighbourhoodAnswer; address: string | null; byHand: boolean; by: AccountId },
): Promise<void> {
  const { keyring, clock } = ctx
  const values = {
    neighbourhood: keyring.seal(homeNeighbourhoods.neighbourhood, residentId, writeAnswer(told.answer)),
    addressIndex: keyring.blindIndex(
      homeNeighbourhoods.neighbourhood,
      indexedAddress(residentId, told.address),
    ),
    byHand: told.byHand,
    toldBy: told.by,
    toldAt: clock.now(),
  }
  await tx
    .insert(homeNeighbourhoods)
    .values({ residentId, ...values })
    .onConflictDoUpdate({ target: homeNeighbourhoods.residentId, set: values })
  await recordAudit(tx, ctx, {
    action: 'neighbourhood.told',
    subject: { kind: 'resident', id: residentId },
    details: { byHand: told.byHand },
  })
}

/** Of one person, so that nothing tells who lives together. */
export const indexedAddress = (residentId: ResidentId, address: string | null) =>
  `${residentId}\0${address ?? ''}`
