import { lt } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { rateLimits } from '@/drizzle/schema'
import { transact, type Context } from '../context.server'

/** Job: forgets the windows that have run out. They count no more, but there is one for every address that ever came. */
export async function pruneRateLimits(ctx: Context): Promise<void> {
  await transact({ ...ctx, actor: system }, (tx) =>
    tx.delete(rateLimits).where(lt(rateLimits.expire, ctx.clock.now())),
  )
}
