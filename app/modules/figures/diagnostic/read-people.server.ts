import { sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import type { Period } from './period'

/** How a person's agreement to be visible stands at the end of a day. */
export const standings = ['never', 'standing', 'withdrawn', 'ran_out'] as const
type Standing = (typeof standings)[number]

/** One person's way. Days are numbers of days since 1970 in Strasbourg; null for what has not happened. */
export interface PersonPath {
  residentId: ResidentId
  /** Name of the organisation that accompanies her; null while none does. */
  organisation: string | null
  registered: number
  told: number | null
  visible: number | null
  introduced: number | null
  met: number | null
  hired: number | null
  afterOne: number | null
  afterThree: number | null
  afterSix: number | null
  /** At the end of the period, and of the one before. */
  standing: Standing
  standingBefore: Standing
  /** She was said to have left the job that was found, and has no other one since. */
  left: boolean
  leftBefore: boolean
  /** Lists of offers on which she was last shown in the period. */
  lists: number
  /** She was on one list at least, ever. */
  seen: boolean
}

type PathRow = Omit<PersonPath, 'standing' | 'standingBefore'> & {
  standing: number
  standingBefore: number
} & Record<string, unknown>

/**
 * Everybody whom the Cité knows, with the day on which she first reached each state: one query whatever the number of people,
 * each fact gathered for all and joined. What a person told before the journal was kept counts on the day of her last change.
 */
export async function readPeople(tx: Tx, { from, to, previous }: Period): Promise<PersonPath[]> {
  const day = (column: string) =>
    sql.raw(`((${column}) at time zone 'Europe/Paris')::date - date '1970-01-01'`)
  const ends = [
    { name: 'standing', at: to },
    { name: 'standingBefore', at: previous.to },
  ].map(({ name, at }) => {
    const until = sql`${at}::date - date '1970-01-01'`
    const given = sql`given <= ${until}`
    return sql`case
      when bool_or(${given} and expires > ${until} and (withdrawn is null or withdrawn > ${until})) then 1
      when bool_or(${given}) is not true then 0
      when (array_agg(coalesce(withdrawn <= ${until} and withdrawn < expires, false) order by given_at desc)
        filter (where ${given}))[1] then 2
      else 3 end as ${sql.identifier(name)}`
  })
  const rows = await tx.execute<PathRow>(sql`
    with told as (
      select subject_id, min(at) as at from audit_entries
      where action = 'profile.changed' and details->>'step' <> 'identity' group by subject_id
    ), agreed as (
      select resident_id, min(given) as given, ${sql.join(ends, sql`, `)} from (
        select resident_id, given_at, ${day('given_at')} as given, ${day('expires_at')} as expires,
          ${day('withdrawn_at')} as withdrawn from consents where purpose = 'visible_pool') consent
      group by resident_id
    ), moved as (
      select i.resident_id, ${day("min(t.at) filter (where t.to_state = 'approved')")} as introduced,
        ${day("min(t.at) filter (where t.to_state = 'met')")} as met,
        ${day("min(t.at) filter (where t.to_state = 'hired')")} as hired,
        array_agg(${day('t.at')}) filter (where t.to_state = 'hired') as hires
      from introduction_transitions t join introductions i on i.id = t.introduction_id
      where t.to_state in ('approved', 'met', 'hired') group by i.resident_id
    ), checked as (
      select resident_id,
        min(done_on) filter (where kind = 'check_1_month' and outcome = 'in_work') - date '1970-01-01' as one,
        min(done_on) filter (where kind = 'check_3_months' and outcome = 'in_work') - date '1970-01-01' as three,
        min(done_on) filter (where kind = 'check_6_months' and outcome = 'in_work') - date '1970-01-01' as six,
        array_agg(done_on - date '1970-01-01') filter (where outcome = 'left_work') as leaves
      from pathway_steps where outcome in ('in_work', 'left_work') group by resident_id
    ), shown as (
      select profile_id, count(*) filter (where shown_on between ${from}::date and ${to}::date)::int as lists
      from profile_exposures group by profile_id
    )
    select r.id as "residentId", o.name as organisation, ${day('r.created_at')} as registered,
      coalesce(${day('told.at')}, case when exists (select from profile_occupations where profile_id = p.id)
        then ${day('p.updated_at')} end) as told,
      agreed.given as visible, moved.introduced, moved.met, moved.hired,
      checked.one as "afterOne", checked.three as "afterThree", checked.six as "afterSix",
      coalesce(agreed.standing, 0) as standing, coalesce(agreed."standingBefore", 0) as "standingBefore",
      ${hasLeft(to)} as left, ${hasLeft(previous.to)} as "leftBefore",
      coalesce(shown.lists, 0) as lists, shown.profile_id is not null as seen
    from residents r
    join profiles p on p.resident_id = r.id
    left join partner_organisations o on o.id = r.organisation_id
    left join told on told.subject_id = r.id::text
    left join agreed on agreed.resident_id = r.id
    left join moved on moved.resident_id = r.id
    left join checked on checked.resident_id = r.id
    left join shown on shown.profile_id = p.id`)
  return rows.map(({ standing, standingBefore, ...row }) => ({
    ...row,
    standing: standings[standing] ?? 'never',
    standingBefore: standings[standingBefore] ?? 'never',
  }))
}

/** Until a day, her last leave is not before her last hire. */
const hasLeft = (to: string) => sql`coalesce(
  (select max(leave) from unnest(checked.leaves) leave where leave <= ${to}::date - date '1970-01-01')
    >= coalesce((select max(hire) from unnest(moved.hires) hire where hire <= ${to}::date - date '1970-01-01'), 0), false)`
