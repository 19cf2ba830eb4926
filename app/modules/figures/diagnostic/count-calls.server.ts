import { sql } from 'drizzle-orm'
import { guardCount } from '@/app/modules/matching/shared'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { callEnds, type CallEnd, type CallFigures, type Called } from './diagnostic'
import { maskParts } from './mask-parts'
import type { Period, Span } from './period'

/** Who was on a list of calls that somebody read in a period, and what came of it until its end. */
export interface CalledPerson {
  residentId: ResidentId
  end: CallEnd
}

/**
 * The rules name whoever they name at the moment they are asked, and nothing of it is kept; but each name that a caseworker reads
 * on the list is in the journal, with its day. Of several things that came of it, the one that tells most.
 */
export async function listCalled(tx: Tx, { from, to }: Span): Promise<CalledPerson[]> {
  const day = (column: string) => sql.raw(`(${column} at time zone 'Europe/Paris')::date`)
  return tx.execute<CalledPerson & Record<string, unknown>>(sql`
    with listed as (
      select subject_id, min(${day('at')}) as day from audit_entries
      where action = 'identity.viewed' and details->>'in' = 'call_list'
        and at >= (${from}::timestamp at time zone 'Europe/Paris')
        and at < ((${to}::date + 1)::timestamp at time zone 'Europe/Paris')
      group by subject_id
    ), said as (
      select subject_id, action, ${day('at')} as day from audit_entries
      where action in ('radar.contested', 'radar.paused') and subject_kind = 'resident'
        and subject_id in (select subject_id from listed)
    )
    select r.id as "residentId", case
      when bool_or(tried.outcome = 'reached') then 'reached'
      when exists (select from said where said.subject_id = listed.subject_id and action = 'radar.contested'
        and said.day between listed.day and ${to}::date) then 'contested'
      when exists (select from said where said.subject_id = listed.subject_id and action = 'radar.paused'
        and said.day between listed.day and ${to}::date) then 'paused'
      when count(tried.id) > 0 then 'tried' else 'nothing' end as end
    from listed
    join residents r on r.id::text = listed.subject_id
    left join contact_attempts tried on tried.resident_id = r.id and ${day('tried.at')} between listed.day and ${to}::date
    group by r.id, listed.subject_id, listed.day`)
}

export async function countCalls(
  tx: Tx,
  period: Period,
): Promise<{ figures: CallFigures; called: CalledPerson[] }> {
  const called = await listCalled(tx, period)
  const before = await listCalled(tx, period.previous)
  return { figures: { now: summarise(called), before: summarise(before) }, called }
}

function summarise(called: readonly CalledPerson[]): Called {
  const parts = maskParts(callEnds.map((end) => called.filter((each) => each.end === end).length))
  return {
    listed: guardCount(called.length),
    ends: callEnds.map((end, place) => ({ end, people: parts[place] ?? { hidden: true } })),
  }
}
