import { lt } from 'drizzle-orm'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { searchOutbox } from '@/drizzle/schema'
import { outboxDays } from './profile-source.server'

/** Forgets the changes that every reader has long read; one that has not reads everything again. */
export async function pruneSearchOutbox({ ctx }: { ctx: Context }): Promise<void> {
  await transact(ctx, (tx) =>
    tx.delete(searchOutbox).where(lt(searchOutbox.createdAt, addDays(ctx.clock.now(), -outboxDays))),
  )
}
