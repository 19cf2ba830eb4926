import { and, eq, gt, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { RegistrationKey, ResidentId } from '@/drizzle/ids'
import { consents, fieldSignUps } from '@/drizzle/schema'

export interface Registration {
  residentId: ResidentId
  visibleUntil: Date
}

/** Whom a form of the reader's made, once all of it is done; null as long as it is not. No name is read. */
export function findRegistration({
  ctx,
  input,
}: {
  ctx: Context
  input: { registrationKey: RegistrationKey }
}): Promise<Registration | null> {
  authorise(ctx.actor, 'casework.read')
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx) => {
    const [row] = await tx
      .select({ residentId: consents.residentId, visibleUntil: consents.expiresAt })
      .from(fieldSignUps)
      .innerJoin(
        consents,
        and(
          eq(consents.residentId, fieldSignUps.residentId),
          eq(consents.purpose, 'visible_pool'),
          isNull(consents.withdrawnAt),
          gt(consents.expiresAt, ctx.clock.now()),
        ),
      )
      .where(eq(fieldSignUps.key, input.registrationKey))
    return row ?? null
  })
}
