import { and, eq, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { ResidentId, SchemeEnrolmentId } from '@/drizzle/ids'
import { schemeEnrolments } from '@/drizzle/schema'

/** Notes that a person has left a scheme today. @throws DomainError `not_found` when she is not in it. */
export function leaveScheme({
  ctx,
  input: { residentId, enrolmentId },
}: {
  ctx: Context
  input: { residentId: ResidentId; enrolmentId: SchemeEnrolmentId }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const [left] = await tx
      .update(schemeEnrolments)
      .set({ leftOn: parisDate(ctx.clock.now()) })
      .where(
        and(
          eq(schemeEnrolments.id, enrolmentId),
          eq(schemeEnrolments.residentId, residentId),
          isNull(schemeEnrolments.leftOn),
        ),
      )
      .returning({ id: schemeEnrolments.id })
    if (!left) throw notFound()
    await recordAudit(tx, inner, { action: 'scheme.left', subject: { kind: 'resident', id: residentId } })
  })
}
