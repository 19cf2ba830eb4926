import { sql } from 'drizzle-orm'
import { guardCount } from '@/app/modules/matching/shared'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import {
  trainingEnds,
  trainingSteps,
  type TrainingEnd,
  type TrainingLine,
  type TrainingStep,
} from './diagnostic'
import { maskParts } from './mask-parts'
import type { Period, Span } from './period'

/** Who finished a course in a period, and the most that came after it until its end. */
export interface TrainedPerson {
  residentId: ResidentId
  kind: TrainingStep
  end: TrainingEnd
}

export async function countTrainings(
  tx: Tx,
  period: Period,
): Promise<{ lines: TrainingLine[]; trained: TrainedPerson[] }> {
  const trained = await listTrained(tx, period)
  const before = await listTrained(tx, period.previous)
  const lines = trainingSteps.map((kind) => {
    const now = trained.filter((each) => each.kind === kind)
    const parts = maskParts(trainingEnds.map((end) => now.filter((each) => each.end === end).length))
    return {
      kind,
      done: {
        now: guardCount(now.length),
        before: guardCount(before.filter((each) => each.kind === kind).length),
      },
      ends: trainingEnds.map((end, place) => ({ end, people: parts[place] ?? { hidden: true as const } })),
    }
  })
  return { lines, trained }
}

async function listTrained(tx: Tx, { from, to }: Span): Promise<TrainedPerson[]> {
  return tx.execute<TrainedPerson & Record<string, unknown>>(sql`
    with trained as (
      select resident_id, kind, min(done_on) as day from pathway_steps
      where kind in ('training', 'certificate', 'language_course', 'immersion') and outcome = 'completed'
        and done_on between ${from}::date and ${to}::date
      group by resident_id, kind
    ), moved as (
      select i.resident_id, t.to_state, (t.at at time zone 'Europe/Paris')::date as day
      from introduction_transitions t join introductions i on i.id = t.introduction_id
      where t.to_state in ('approved', 'hired') and i.resident_id in (select resident_id from trained)
    )
    select trained.resident_id as "residentId", kind, case
      when bool_or(moved.to_state = 'hired') then 'hired'
      when bool_or(moved.to_state = 'approved') then 'introduced' else 'nothing' end as end
    from trained
    left join moved on moved.resident_id = trained.resident_id and moved.day between trained.day and ${to}::date
    group by trained.resident_id, kind`)
}
