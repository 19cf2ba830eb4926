import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { wantsMessages } from '@/app/modules/notifications/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { checkInChoices, profiles, residents } from '@/drizzle/schema'
import { isVisible } from '../documents/visible-profiles.server'
import { askVisibleAfterDays } from './rhythm'

export interface DueCheckIn {
  residentId: ResidentId
  accountId: AccountId
}

const lastTold = sql`greatest(${profiles.updatedAt}, ${profiles.confirmedAt})`

/**
 * Who is to be asked on this day, of those who want to be written to at all. Who chose messages: every so many days, unless she said that she is away, or has found work. Who is visible
 * and has chosen nothing, or did so too long ago: once about each state of her profile, when it gets old.
 * @param every days between two questions.
 */
export async function findDueCheckIns(
  tx: Tx,
  now: Date,
  every: number,
  residentId?: ResidentId,
): Promise<DueCheckIn[]> {
  const today = sql`${parisDate(now)}::date`
  const dayOf = (moment: unknown) => sql`(${moment} at time zone 'Europe/Paris')::date`
  const standing = sql`coalesce(${checkInChoices.way} = 'message' and ${checkInChoices.expiresAt} > ${now.toISOString()}::timestamptz, false)`
  const refused = sql`coalesce(${checkInChoices.way} in ('call', 'never'), false)`
  const rows = await tx
    .select({ residentId: residents.id, accountId: residents.accountId })
    .from(residents)
    .innerJoin(profiles, eq(profiles.residentId, residents.id))
    .leftJoin(checkInChoices, eq(checkInChoices.residentId, residents.id))
    .leftJoin(
      sql`(select resident_id, max(asked_on) as asked_on,
          (array_agg(away_until order by answered_at desc) filter (where answer is not null))[1] as away_until,
          max(answered_at) filter (where answer = 'found') as found_at
        from check_ins group by resident_id) as asked`,
      sql`asked.resident_id = ${residents.id}`,
    )
    .where(
      and(
        isNotNull(residents.accountId),
        wantsMessages(tx, residents.id),
        residentId === undefined ? undefined : eq(residents.id, residentId),
        sql`coalesce(asked.away_until <= ${today}, true)`,
        sql`case when ${standing}
          then coalesce(asked.asked_on, ${dayOf(checkInChoices.chosenAt)}) <= ${today} - ${every}::int
            and coalesce(asked.found_at < ${checkInChoices.chosenAt}, true)
          else not ${refused} and ${isVisible(tx, now)}
            and ${lastTold} <= ${addDays(now, -askVisibleAfterDays).toISOString()}::timestamptz
            and coalesce(asked.asked_on <= ${dayOf(lastTold)}, true) end`,
      ),
    )
    .orderBy(residents.id)
  return rows.flatMap(({ accountId, ...row }) => (accountId === null ? [] : [{ ...row, accountId }]))
}
