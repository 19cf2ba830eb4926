import { eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { nextActions } from '@/drizzle/schema'

/** It is done. @throws DomainError `conflict` when nothing was to be done any more, `not_found` for nobody. */
export async function finishNextAction({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'notes')
    const [done] = await tx
      .delete(nextActions)
      .where(eq(nextActions.residentId, residentId))
      .returning({ kind: nextActions.kind })
    if (!done) throw conflict('Cette action a déjà été faite ou remplacée. Rechargez la page.')
    await recordAudit(tx, inner, {
      action: 'next_action.done',
      subject: { kind: 'resident', id: residentId },
      details: { kind: done.kind },
    })
  })
}
