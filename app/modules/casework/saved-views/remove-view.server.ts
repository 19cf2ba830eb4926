import { and, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { SavedViewId } from '@/drizzle/ids'
import { savedViews } from '@/drizzle/schema'

/** @throws DomainError `not_found` for a colleague's as for one that is gone. */
export async function removeView({
  ctx,
  input,
}: {
  ctx: Context
  input: { viewId: SavedViewId }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  const { viewId: id } = input
  return transact(ctx, async (tx, inner) => {
    const gone = await tx
      .delete(savedViews)
      .where(and(eq(savedViews.id, id), eq(savedViews.accountId, accountId)))
      .returning({ id: savedViews.id })
    if (gone.length === 0) throw notFound('Cette vue n’est pas la vôtre, ou n’existe plus.')
    await recordAudit(tx, inner, { action: 'saved_view.removed', subject: { kind: 'saved_view', id } })
  })
}
