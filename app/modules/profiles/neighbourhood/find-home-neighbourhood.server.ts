import { sql } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { listNeighbourhoods } from '@/app/modules/reference/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { homeNeighbourhoods } from '@/drizzle/schema'
import { Sealed } from '@/drizzle/sealed'
import { readAnswer, type HomeNeighbourhoodView } from './home-neighbourhood'
import { indexedAddress } from './write-home-neighbourhood.server'

/**
 * In which priority neighbourhood a person lives, as it was told last, null when it never was; and those that can be told. For
 * caseworkers; the reading is audited.
 * @param input.address as her identity has it, which the caller has read.
 */
export function findHomeNeighbourhood({
  ctx,
  input: { residentId, address },
}: {
  ctx: Context
  input: { residentId: ResidentId; address: string | null }
}): Promise<{ home: HomeNeighbourhoodView | null; known: { code: string; label: string }[] }> {
  authorise(ctx.actor, 'resident.read')
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, { keyring }) => {
    const [row] = await tx.execute<{ neighbourhood: string; address_index: string; by_hand: boolean }>(
      sql`select * from identity.read_home_neighbourhood(${residentId}::uuid)`,
    )
    const known = await listNeighbourhoods(tx)
    if (!row) return { home: null, known }
    const { neighbourhood: column } = homeNeighbourhoods
    const indexes = keyring.blindIndexes(column, indexedAddress(residentId, address))
    return {
      home: {
        answer: readAnswer(keyring.open(column, residentId, new Sealed(row.neighbourhood))),
        byHand: row.by_hand,
        ofThisAddress: indexes.includes(row.address_index),
      },
      known,
    }
  })
}
