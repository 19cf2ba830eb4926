import { and, eq, isNull, sql } from 'drizzle-orm'
import type { ResidentActor } from '@/app/modules/access/shared'
import { addDays, parisDate } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import type { CheckInId } from '@/drizzle/ids'
import { checkInChoices, checkIns, profiles, residents } from '@/drizzle/schema'
import { isVisible } from '../documents/visible-profiles.server'
import { linkDays } from './rhythm'

/**
 * Whom a question that waits for an answer is about. Null once it is answered or too old, and when she has left, stopped being visible without having
 * chosen to be asked, or chosen not to be asked in this way any more.
 */
export async function findOpenCheckIn(
  tx: Tx,
  now: Date,
  checkInId: CheckInId,
): Promise<ResidentActor | null> {
  const [row] = await tx
    .select({ residentId: residents.id, accountId: residents.accountId })
    .from(checkIns)
    .innerJoin(residents, eq(residents.id, checkIns.residentId))
    .innerJoin(profiles, eq(profiles.residentId, residents.id))
    .leftJoin(checkInChoices, eq(checkInChoices.residentId, residents.id))
    .where(
      and(
        eq(checkIns.id, checkInId),
        isNull(checkIns.answer),
        sql`${checkIns.askedOn} > ${parisDate(addDays(now, -linkDays))}::date`,
        sql`case when ${checkInChoices.way} is null then ${isVisible(tx, now)} else ${checkInChoices.way} = 'message' end`,
      ),
    )
  return row === undefined || row.accountId === null
    ? null
    : { role: 'resident', accountId: row.accountId, residentId: row.residentId }
}
