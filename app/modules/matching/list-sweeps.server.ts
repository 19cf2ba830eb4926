import { count, gte, sql } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { establishmentNames } from '@/app/modules/audit/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { profileViews } from '@/drizzle/schema'
import { viewsPerDay } from './profile-views'
import { cardsPerPage } from './rank-offer.server'

export interface Sweep {
  /** `YYYY-MM-DD`, in Strasbourg. */
  day: string
  /** Names of the employer's establishments. */
  establishments: string[]
  seen: number
  /** Nothing new is shown to her that day. */
  stopped: boolean
}

/** Days that the coordinators' page looks back. */
const shownDays = 7

/** Which employers were shown more profiles in a day than a search needs, latest first. */
export function listSweeps({ ctx }: { ctx: Context }): Promise<Sweep[]> {
  authorise(ctx.actor, 'territory.read')
  return transact(ctx, async (tx) => {
    const from = parisDate(addDays(ctx.clock.now(), -shownDays))
    const rows = await tx
      .select({
        day: profileViews.viewedOn,
        establishments: establishmentNames(profileViews.accountId),
        seen: count(),
      })
      .from(profileViews)
      .where(gte(profileViews.viewedOn, from))
      .groupBy(profileViews.accountId, profileViews.viewedOn)
      .having(sql`count(*) >= ${viewsPerDay.alert}`)
      .orderBy(sql`${profileViews.viewedOn} desc`, profileViews.accountId)
    // The page that would pass the mark is not shown: whoever is within one page of it was stopped, or will be.
    return rows.map((row) => ({ ...row, stopped: row.seen > viewsPerDay.stop - cardsPerPage }))
  })
}
