import { eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { newId, type SavedViewId } from '@/drizzle/ids'
import { savedViews } from '@/drizzle/schema'
import { mostViews, type SavedViewInput } from '../shared'

/** Keeps the filters of the queue under a name, for the actor alone. @throws DomainError `conflict` past `mostViews`. */
export async function saveView({ ctx, input }: { ctx: Context; input: SavedViewInput }): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    if ((await tx.$count(savedViews, eq(savedViews.accountId, accountId))) >= mostViews) {
      throw conflict(`Vous avez déjà ${mostViews} vues\u00a0: retirez-en une d’abord.`)
    }
    const id: SavedViewId = newId()
    await tx.insert(savedViews).values({
      id,
      accountId,
      name: ctx.keyring.seal(savedViews.name, id, input.name),
      query: ctx.keyring.seal(savedViews.query, id, input.query),
      savedAt: ctx.clock.now(),
    })
    await recordAudit(tx, inner, { action: 'saved_view.kept', subject: { kind: 'saved_view', id } })
  })
}
