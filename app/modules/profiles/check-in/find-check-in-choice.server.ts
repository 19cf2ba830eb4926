import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { checkInChoices } from '@/drizzle/schema'
import type { CheckInWay } from '@/drizzle/vocabulary'

export interface CheckInChoice {
  way: CheckInWay
  chosenAt: Date
  expiresAt: Date
}

/** What a person chose last, or null; nothing too once it has run out. */
export function findCheckInChoice({
  ctx,
  input: { residentId },
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<CheckInChoice | null> {
  const actor = authoriseRole(ctx.actor, 'resident', 'caseworker')
  if (actor.role === 'resident' && actor.residentId !== residentId) throw notFound()
  return transact(ctx, async (tx) => {
    const [row] = await tx
      .select({
        way: checkInChoices.way,
        chosenAt: checkInChoices.chosenAt,
        expiresAt: checkInChoices.expiresAt,
      })
      .from(checkInChoices)
      .where(eq(checkInChoices.residentId, residentId))
    return row !== undefined && (row.way === 'never' || row.expiresAt > ctx.clock.now()) ? row : null
  })
}
