import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { searchDeadLetters, searchOutbox } from '@/drizzle/schema'

/** Sends every refused profile to the index again, as if it had just changed. @returns how many. */
export function retryRejectedProfiles({ ctx }: { ctx: Context }): Promise<number> {
  authorise(ctx.actor, 'search_index.keep')
  return transact(ctx, async (tx, inner) => {
    const rejected = await tx.select({ profileId: searchDeadLetters.profileId }).from(searchDeadLetters)
    if (rejected.length === 0) return 0
    await tx.insert(searchOutbox).values(rejected)
    await recordAudit(tx, inner, {
      action: 'search_index.retried',
      subject: { kind: 'search_index', id: 'profiles' },
      details: { profiles: rejected.length },
    })
    return rejected.length
  })
}
