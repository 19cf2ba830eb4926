import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdResident } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { profiles } from '@/drizzle/schema'

/** She, or her caseworker who spoke with her, says that the profile still holds. @throws DomainError `not_found` */
export function confirmProfile({
  ctx,
  input,
}: {
  ctx: Context
  /** `channel`: of an answer that was not given in the portal. */
  input: { residentId: ResidentId; channel?: 'message' }
}): Promise<void> {
  authorise(ctx.actor, 'profile.write')
  return transact(ctx, async (tx, inner) => {
    const held = await holdResident(tx, inner, input.residentId)
    await Promise.all([
      tx.update(profiles).set({ confirmedAt: ctx.clock.now() }).where(eq(profiles.id, held.profileId)),
      recordAudit(tx, inner, {
        action: 'profile.confirmed',
        subject: { kind: 'resident', id: held.residentId },
        ...(input.channel !== undefined && { details: { channel: input.channel } }),
      }),
    ])
  })
}
