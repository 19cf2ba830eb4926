import { and, asc, inArray, type SQL } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import { introductions } from '@/drizzle/schema'
import { liveIntroductionStates, type CancellationCause } from '@/drizzle/vocabulary'
import { moveIntroduction } from '../workflow/move-introduction.server'

/**
 * Closes every live introduction of a party that leaves. Rows are locked by id, so that a person and an offer that
 * leave at once cannot wait for each other. @returns how many were closed.
 */
export async function endLiveIntroductions(
  tx: Tx,
  ctx: Context,
  which: { where: SQL; transition: 'withdraw' | 'close_with_offer' | 'erase'; cause: CancellationCause },
): Promise<number> {
  const rows = await tx
    .select({ id: introductions.id })
    .from(introductions)
    .where(and(which.where, inArray(introductions.state, [...liveIntroductionStates])))
    .orderBy(asc(introductions.id))
    .for('update')
  for (const { id } of rows) {
    await moveIntroduction(tx, ctx, id, {
      transition: which.transition,
      set: { cancellationCause: which.cause },
    })
  }
  return rows.length
}
