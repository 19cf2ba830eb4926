import { asc, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { SavedViewId } from '@/drizzle/ids'
import { savedViews } from '@/drizzle/schema'

export interface SavedView {
  id: SavedViewId
  name: string
  /** The search part of the queue's address, without its question mark. */
  query: string
}

/** The actor's own views, the first kept first. */
export async function listViews({ ctx }: { ctx: Context }): Promise<SavedView[]> {
  authorise(ctx.actor, 'casework.read')
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx) => {
    const rows = await tx
      .select()
      .from(savedViews)
      .where(eq(savedViews.accountId, accountId))
      .orderBy(asc(savedViews.savedAt), savedViews.id)
    return rows.map(({ id, name, query }) => ({
      id,
      name: ctx.keyring.open(savedViews.name, id, name),
      query: ctx.keyring.open(savedViews.query, id, query),
    }))
  })
}
