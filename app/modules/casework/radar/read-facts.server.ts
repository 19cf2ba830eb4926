import { sql } from 'drizzle-orm'
import { parisDate } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import type { NextActionKind } from '@/drizzle/vocabulary'
import type { RadarFacts } from './radar-rules'

export interface PersonFacts {
  residentId: ResidentId
  lead: string | null
  nextAction: NextActionKind | null
  facts: RadarFacts
}

interface FactsRow extends Record<string, unknown> {
  residentId: ResidentId
  lead: string | null
  nextAction: NextActionKind | null
  dueOn: string | null
  stepPlannedOn: string | null
  lastSign: string
  confirmedAt: string
  visibleUntil: string | null
  askedSince: string | null
  unreachableSince: string | null
  missedOn: string[] | null
  inWork: boolean
}

/**
 * What the rules are asked about, of everybody who was not tried today and is not paused: one query, however many people there are, in which each
 * fact is gathered for all and joined. @param of only those of one lead caseworker, or one person alone.
 */
export async function readFacts(
  tx: Tx,
  now: Date,
  of: { leadId?: AccountId; residentId?: ResidentId },
): Promise<PersonFacts[]> {
  const moment = sql`${now.toISOString()}::timestamptz`
  const today = parisDate(now)
  const led = of.leadId === undefined ? sql`true` : sql`r.lead_caseworker_id = ${of.leadId}`
  const one = of.residentId === undefined ? sql`true` : sql`r.id = ${of.residentId}`
  const rows = await tx.execute<FactsRow>(sql`
    with tries as (
      select resident_id, at, outcome = 'reached' as reached from contact_attempts
      union all
      select resident_id, done_on + interval '12 hours', outcome <> 'missed' from pathway_steps
      where done_on is not null and kind not in ('introduction', 'hire', 'barrier_lifted')
    ), spoken as (
      select resident_id, max(at) filter (where reached) as spoken_at, max(at) as tried_at from tries group by resident_id
    ), contested as (
      select resident_id, max(at) as at, max(at) filter (where kind = 'stale_availability') as stale_at,
        max(at) filter (where kind = 'step_overdue') as step_at
      from radar_contests group by resident_id
    ), missed as (
      select resident_id, array_agg(at order by at desc) as at from (
        select tries.resident_id, max(tries.at) as at from tries join spoken using (resident_id)
        where not reached and (spoken_at is null or tries.at > spoken_at)
        group by tries.resident_id, (tries.at at time zone 'Europe/Paris')::date) days
      group by resident_id
    )
    select r.id as "residentId", s.display_name as lead, n.kind as "nextAction", n.due_on::text as "dueOn",
      w.planned_on::text as "stepPlannedOn",
      greatest(r.created_at, p.updated_at, p.confirmed_at, c.given_at, k.spoken_at, i.answered_at, x.at) as "lastSign",
      greatest(p.updated_at, p.confirmed_at, x.stale_at) as "confirmedAt", c.visible_until as "visibleUntil",
      i.asked_since as "askedSince", i.unreachable_since as "unreachableSince",
      i.hired_on is not null and (l.left_on is null or l.left_on < i.hired_on) as "inWork", to_json(m.at) as "missedOn"
    from residents r
    join profiles p on p.resident_id = r.id
    left join staff_members s on s.account_id = r.lead_caseworker_id
    left join next_actions n on n.resident_id = r.id
    left join spoken k on k.resident_id = r.id
    left join contested x on x.resident_id = r.id
    left join missed m on m.resident_id = r.id
    left join (select resident_id, max(given_at) as given_at,
        max(expires_at) filter (where withdrawn_at is null and expires_at > ${moment}) as visible_until
      from consents where purpose = 'visible_pool' group by resident_id) c on c.resident_id = r.id
    left join (select resident_id,
        min(state_changed_at) filter (where state = 'awaiting_resident' and agreed_at is null) as asked_since,
        max(state_changed_at) filter (where state = 'refused' and reason = 'resident_not_reachable') as unreachable_since,
        max((state_changed_at at time zone 'Europe/Paris')::date) filter (where state = 'hired') as hired_on,
        max(coalesce(agreed_at, state_changed_at)) filter (where agreed_at is not null or state = 'declined') as answered_at
      from introductions group by resident_id) i on i.resident_id = r.id
    left join (select resident_id, min(planned_on) as planned_on
      from pathway_steps left join contested using (resident_id)
      where done_on is null and cancelled_on is null and (step_at is null or planned_on > step_at)
      group by resident_id) w on w.resident_id = r.id
    left join (select resident_id, max(done_on) as left_on from pathway_steps
      where outcome = 'left_work' group by resident_id) l on l.resident_id = r.id
    left join radar_pauses u on u.resident_id = r.id and u.until > ${today}::date
    where u.resident_id is null and ${led} and ${one} and (k.tried_at is null
      or (k.tried_at at time zone 'Europe/Paris')::date < ${today}::date)
    order by r.id`)
  return rows.map(({ residentId, lead, nextAction, dueOn, stepPlannedOn, ...row }) => {
    const at = (text: string | null) => (text === null ? null : new Date(text))
    const facts: RadarFacts = {
      lastSign: new Date(row.lastSign),
      confirmedAt: new Date(row.confirmedAt),
      visibleUntil: at(row.visibleUntil),
      askedSince: at(row.askedSince),
      unreachableSince: at(row.unreachableSince),
      missedOn: (row.missedOn ?? []).map((text) => new Date(text)),
      inWork: row.inWork,
      stepPlannedOn,
      dueOn,
    }
    return { residentId, lead, nextAction, facts }
  })
}
