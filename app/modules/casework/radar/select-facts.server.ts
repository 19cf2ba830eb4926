import { sql, type SQL } from 'drizzle-orm'
import { answerDays } from '@/app/modules/profiles/shared'
import { addDays, parisDate } from '@/app/platform/clock'
import type { AccountId, ResidentId } from '@/drizzle/ids'

/** Everybody, those of one lead caseworker, or one person alone. */
export interface FactsOf {
  leadId?: AccountId
  residentId?: ResidentId
}

/** Steps that nobody keeps an appointment for. */
const withoutAppointment = sql`('introduction', 'hire', 'barrier_lifted')`

/**
 * One row for each person who was not tried today and is not paused, with the facts that the rules are asked about, under their names. Each table is
 * gone through once, narrowed first to the people asked for.
 */
export function selectFacts(now: Date, of: FactsOf): SQL {
  const moment = sql`${now.toISOString()}::timestamptz`
  const waitedSince = addDays(now, -answerDays).toISOString()
  const today = sql`${parisDate(now)}::date`
  const whose = (person: SQL) => {
    if (of.residentId !== undefined) return sql`${person} = ${of.residentId}`
    if (of.leadId === undefined) return sql`true`
    return sql`${person} in (select id from residents where lead_caseworker_id = ${of.leadId})`
  }
  const among = whose(sql`resident_id`)
  return sql`
    with contested as (
      select resident_id, max(at) as at, max(at) filter (where kind = 'step_overdue') as step_at
      from radar_contests where ${among} group by resident_id
    ), steps as (
      select resident_id, max(done_on) filter (where kind not in ${withoutAppointment}) + interval '12 hours' as tried_at,
        max(done_on) filter (where kind not in ${withoutAppointment} and outcome <> 'missed') + interval '12 hours' as kept_at,
        max(done_on) filter (where outcome = 'left_work') as left_on,
        min(planned_on) filter (where done_on is null and cancelled_on is null and (step_at is null or planned_on > step_at)) as planned_on
      from pathway_steps left join contested using (resident_id) where ${among} group by resident_id
    ), answered as (
      select resident_id, max(answered_at) as at, count(*)::int as times,
        max(answered_at) filter (where answer = 'call_me') as call_asked_at,
        max(answered_at) filter (where answer = 'found') as found_at
      from check_ins where answer is not null and ${among} group by resident_id
    ), waiting as materialized (
      -- What came before her last answer says nothing any more.
      select resident_id, sent_at from check_ins left join answered using (resident_id)
      where answer is null and sent_at <= ${waitedSince}::timestamptz and sent_at > coalesce(answered.at, '-infinity') and ${among}
    ), asked as (
      select resident_id, array_agg(sent_at order by sent_at desc) as unanswered from waiting group by resident_id
    ), calls as (
      select resident_id, max(at) as tried_at, max(at) filter (where outcome = 'reached') as reached_at
      from contact_attempts where ${among} group by resident_id
    ), missed as (
      select resident_id, array_agg(at order by at desc) as at from (
        select resident_id, max(at) as at from (
          select resident_id, at from contact_attempts where outcome <> 'reached' and ${among}
          union all
          select resident_id, done_on + interval '12 hours' from pathway_steps
          where outcome = 'missed' and kind not in ${withoutAppointment} and done_on is not null and ${among}
          union all
          select resident_id, sent_at from waiting
        ) tries group by resident_id, (at at time zone 'Europe/Paris')::date) days
      group by resident_id
    ), referred as (
      select resident_id, min(due_on) as due_on from referrals where state = 'sent' and ${among} group by resident_id
    ), channels as (
      select resident_id, bool_or(channel = 'email' and not wanted) and not bool_or(channel = 'sms' and wanted) as closed
      from message_choices where ${among} group by resident_id
    ), agreed as (
      select resident_id, max(given_at) as given_at,
        max(expires_at) filter (where withdrawn_at is null and expires_at > ${moment}) as visible_until
      from consents where purpose = 'visible_pool' and ${among} group by resident_id
    ), introduced as (
      select resident_id,
        min(state_changed_at) filter (where state = 'awaiting_resident' and agreed_at is null) as asked_since,
        max(state_changed_at) filter (where state = 'refused' and reason = 'resident_not_reachable') as unreachable_since,
        max((state_changed_at at time zone 'Europe/Paris')::date) filter (where state = 'hired') as hired_on,
        max(coalesce(agreed_at, state_changed_at)) filter (where agreed_at is not null or state = 'declined') as answered_at
      from introductions where ${among} group by resident_id
    )
    select r.id as "residentId", s.display_name as lead, n.kind as "nextAction", n.due_on as "dueOn",
      w.planned_on as "stepPlannedOn", e.due_on as "referralDueOn", l.sign as "lastSign",
      greatest(p.updated_at, p.confirmed_at) as "confirmedAt", c.visible_until as "visibleUntil",
      i.asked_since as "askedSince", i.unreachable_since as "unreachableSince",
      case when v.call_asked_at > coalesce(greatest(k.reached_at, w.kept_at), '-infinity') then v.call_asked_at end as "callAskedAt",
      case when h.way is distinct from 'never' and (h.way = 'call' or r.account_id is null or z.closed) then greatest(l.sign, k.tried_at, w.tried_at) end as "toAskSince",
      coalesce(i.hired_on is not null and (w.left_on is null or w.left_on < i.hired_on)
        or v.found_at >= greatest(v.at, p.updated_at, p.confirmed_at, c.given_at), false) as "inWork",
      m.at as "missedOn", to_json(m.at) as "missedTold", q.unanswered as "unansweredOn", to_json(q.unanswered) as "unansweredTold",
      coalesce(v.times, 0) as answered
    from residents r
    join profiles p on p.resident_id = r.id
    left join staff_members s on s.account_id = r.lead_caseworker_id
    left join next_actions n on n.resident_id = r.id
    left join steps w on w.resident_id = r.id
    left join calls k on k.resident_id = r.id
    left join contested x on x.resident_id = r.id
    left join answered v on v.resident_id = r.id
    left join asked q on q.resident_id = r.id
    left join referred e on e.resident_id = r.id
    left join check_in_choices h on h.resident_id = r.id
    left join channels z on z.resident_id = r.id
    left join missed m on m.resident_id = r.id
    left join agreed c on c.resident_id = r.id
    left join introduced i on i.resident_id = r.id
    cross join lateral (select greatest(r.created_at, p.updated_at, p.confirmed_at, c.given_at, k.reached_at, w.kept_at, i.answered_at,
      v.at, x.at) as sign) l
    left join radar_pauses u on u.resident_id = r.id and u.until > ${today}
    where u.resident_id is null and ${whose(sql`r.id`)}
      and coalesce((greatest(k.tried_at, w.tried_at) at time zone 'Europe/Paris')::date < ${today}, true)`
}
