import { count, eq, sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { profiles, residents, unseenProfiles } from '@/drizzle/schema'
import { isUnseenNow } from './unseen-now.server'

/** How many people `listUnseen` would name, and how many of them this caseworker leads. */
export function countUnseen({ ctx }: { ctx: Context }): Promise<{ all: number; mine: number }> {
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx) => {
    const [counted] = await tx
      .select({
        all: count(),
        mine: sql<number>`(count(*) filter (where ${eq(residents.leadCaseworkerId, accountId)}))::int`,
      })
      .from(unseenProfiles)
      .innerJoin(profiles, eq(profiles.id, unseenProfiles.profileId))
      .innerJoin(residents, eq(residents.id, profiles.residentId))
      .where(isUnseenNow(tx, ctx.clock.now()))
    return counted ?? { all: 0, mine: 0 }
  })
}
