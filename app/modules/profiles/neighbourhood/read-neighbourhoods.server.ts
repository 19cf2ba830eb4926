import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { homeNeighbourhoods } from '@/drizzle/schema'
import { readAnswer, type NeighbourhoodAnswer } from './home-neighbourhood'

/**
 * Where everybody of whom it was told lives, to count by and for nothing else: the portal alone may select it, and what is
 * counted from it tells of no one to four people. Whoever reads it of one person goes through the door that writes it down.
 */
export async function readNeighbourhoods(
  tx: Tx,
  { keyring }: Pick<Context, 'keyring'>,
): Promise<Map<ResidentId, NeighbourhoodAnswer>> {
  const { residentId, neighbourhood } = homeNeighbourhoods
  const rows = await tx.select({ residentId, neighbourhood }).from(homeNeighbourhoods)
  return new Map(
    rows.map((row) => [
      row.residentId,
      readAnswer(keyring.open(neighbourhood, row.residentId, row.neighbourhood)),
    ]),
  )
}
