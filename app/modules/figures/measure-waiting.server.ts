import { sql } from 'drizzle-orm'
import { guardCount } from '@/app/modules/matching/shared'
import { k } from '@/app/modules/profiles/shared'
import { addDays } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import { waitingDays, waitingSteps, type WaitingFigure, type WaitingStep } from './shared'

interface Measured extends Record<string, unknown> {
  step: WaitingStep
  times: number
  half: number
  threeQuarters: number
}

/**
 * How long each step of an introduction was waited for, of those that ended in the last `waitingDays`: from a move to the
 * next. What the portal itself ends (an offer that closed, somebody who left) is no answer and is not counted, but a contact
 * that expired is: its employer let all of the time pass.
 */
export async function measureWaiting(tx: Tx, now: Date): Promise<WaitingFigure[]> {
  const rows = await tx.execute<Measured>(sql`
    select step, count(*)::int as times,
      percentile_cont(0.5) within group (order by days) as half,
      percentile_cont(0.75) within group (order by days) as "threeQuarters"
    from (
      select at, to_state, extract(epoch from at - lag(at) over moves)::float8 / 86400 as days,
        case lag(to_state) over moves
          when 'requested' then 'taken' when 'proposed' then 'taken'
          when 'under_review' then 'asked'
          when 'awaiting_resident' then 'answered'
          when 'approved' then 'outcome' end as step
      from introduction_transitions
      window moves as (partition by introduction_id order by at, id)
    ) ended
    where step is not null and to_state <> 'cancelled' and at > ${addDays(now, -waitingDays).toISOString()}::timestamptz
    group by step`)
  const measured = new Map(rows.map((row) => [row.step, row]))
  return waitingSteps.map((step) => {
    const { times = 0, half = 0, threeQuarters = 0 } = measured.get(step) ?? {}
    const told = times >= k
    return {
      step,
      times: guardCount(times),
      half: told ? toTenth(half) : null,
      threeQuarters: told ? toTenth(threeQuarters) : null,
    }
  })
}

const toTenth = (days: number) => Math.round(days * 10) / 10
