import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { barriers } from '@/drizzle/schema'
import type { BarrierKind } from '@/drizzle/vocabulary'

/**
 * Notes what stands in a person's way. The journal keeps that something was noted, never what.
 * @throws DomainError `not_found`, `conflict` when it is noted already.
 */
export async function noteBarrier({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; kind: BarrierKind }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: notedBy } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'barriers')
    const [noted] = await tx
      .insert(barriers)
      .values({ residentId, kind: input.kind, notedBy, notedAt: ctx.clock.now() })
      .onConflictDoNothing()
      .returning({ id: barriers.id })
    if (!noted) throw conflict('Ce frein est déjà noté.')
    await recordAudit(tx, inner, {
      action: 'barrier.noted',
      subject: { kind: 'resident', id: residentId },
      details: {},
    })
  })
}
