import { count, eq, gte, sql } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { establishmentMembers, establishments, profileViews } from '@/drizzle/schema'
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
      .select({ accountId: profileViews.accountId, day: profileViews.viewedOn, seen: count() })
      .from(profileViews)
      .where(gte(profileViews.viewedOn, from))
      .groupBy(profileViews.accountId, profileViews.viewedOn)
      .having(sql`count(*) >= ${viewsPerDay.alert}`)
      .orderBy(sql`${profileViews.viewedOn} desc`, profileViews.accountId)
    return Promise.all(
      rows.map(async ({ accountId, day, seen }) => {
        const names = await tx
          .select({ name: establishments.name })
          .from(establishmentMembers)
          .innerJoin(establishments, eq(establishments.id, establishmentMembers.establishmentId))
          .where(eq(establishmentMembers.accountId, accountId))
          .orderBy(establishments.name)
        // The page that would pass the mark is not shown: whoever is within one page of it was stopped, or will be.
        return {
          day,
          establishments: names.map(({ name }) => name),
          seen,
          stopped: seen > viewsPerDay.stop - cardsPerPage,
        }
      }),
    )
  })
}
