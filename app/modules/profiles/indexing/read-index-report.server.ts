import { asc, count, desc, eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { searchDeadLetters, searchIndexFailures, searchIndexMarks } from '@/drizzle/schema'
import { profileIndexName } from '@/search/index-ledger'
import { staffReference } from '../masking/profile-reference.server'

export interface IndexReport {
  /** When the index was last seen to follow; null before the first time. */
  followed: { checkedAt: Date; behind: boolean } | null
  failure: { reason: string; since: Date; attempts: number } | null
  rejected: RejectedProfile[]
  rejectedTotal: number
}

export interface RejectedProfile {
  /** Such as `K7F-29Q`: the same for all staff, and not what any employer reads. */
  reference: string
  code: string
  firstRefusedAt: Date
  lastRefusedAt: Date
  attempts: number
}

/** Milliseconds after which an index that nobody has seen to follow is behind: a mark is made every five seconds. */
const behindAfter = 60_000
/** Rows shown: whoever has more has another problem than these. */
const rowLimit = 200

/** How the search index stands, for whoever looks after it. */
export function readIndexReport({ ctx }: { ctx: Context }): Promise<IndexReport> {
  authorise(ctx.actor, 'search_index.keep')
  return transact(ctx, async (tx) => {
    const [mark] = await tx
      .select({ checkedAt: searchIndexMarks.checkedAt })
      .from(searchIndexMarks)
      .where(eq(searchIndexMarks.name, profileIndexName))
    const [failure] = await tx
      .select({
        reason: searchIndexFailures.reason,
        since: searchIndexFailures.since,
        attempts: searchIndexFailures.attempts,
      })
      .from(searchIndexFailures)
      .where(eq(searchIndexFailures.name, profileIndexName))
    const rows = await tx
      .select()
      .from(searchDeadLetters)
      .orderBy(desc(searchDeadLetters.lastRefusedAt), asc(searchDeadLetters.profileId))
      .limit(rowLimit)
    const [total] = await tx.select({ count: count() }).from(searchDeadLetters)
    return {
      followed: mark
        ? { ...mark, behind: ctx.clock.now().getTime() - mark.checkedAt.getTime() > behindAfter }
        : null,
      failure: failure ?? null,
      rejected: rows.map(({ profileId, ...row }) => ({
        ...row,
        reference: staffReference(ctx.settings.secret, profileId),
      })),
      rejectedTotal: total?.count ?? 0,
    }
  })
}
