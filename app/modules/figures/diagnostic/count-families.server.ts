import { sql } from 'drizzle-orm'
import { guardPart, k } from '@/app/modules/matching/shared'
import type { Reference } from '@/app/modules/reference/index.server'
import { licenceLabels } from '@/app/modules/reference/shared'
import type { Tx } from '@/drizzle/client.server'
import type { LicenceCode } from '@/drizzle/vocabulary'
import { licencesThatMeet } from '@/search/scoring/gates/entitled-licences'
import type { AskedLine, Compared, FamilyLine } from './diagnostic'
import type { Period } from './period'

/** Agreement to be visible that stands at the end of a day; the column is that of the resident. */
const stands = (residentId: string, to: string) => sql`exists (select from consents c
  where c.resident_id = ${sql.raw(residentId)} and c.purpose = 'visible_pool'
    and (c.given_at at time zone 'Europe/Paris')::date <= ${to}::date
    and (c.expires_at at time zone 'Europe/Paris')::date > ${to}::date
    and (c.withdrawn_at is null or (c.withdrawn_at at time zone 'Europe/Paris')::date > ${to}::date))`

/** An offer that is published at the end of a day. One that is paused now is left out: since when is not kept. */
const isOpen = (to: string) => sql`o.status in ('published', 'closed')
  and (o.published_at at time zone 'Europe/Paris')::date <= ${to}::date
  and (o.closed_at is null or (o.closed_at at time zone 'Europe/Paris')::date > ${to}::date)`

type FamilyRow = {
  code: string
  label: string
  people: number
  people_before: number
  offers: number
  openings: number
  openings_before: number
}

/**
 * Families with somebody or something in them at one of the two ends, those with most openings first. What people look for is
 * as they say today: what they said then is not kept.
 * @param visible of whom each count is a part.
 */
export async function countFamiliesAt(
  tx: Tx,
  { to, previous }: Period,
  visible: Compared<number>,
): Promise<FamilyLine[]> {
  const rows = await tx.execute<FamilyRow>(sql`
    with person as materialized (
      select p.id, ${stands('p.resident_id', to)} as now, ${stands('p.resident_id', previous.to)} as before from profiles p
    ), sought as (
      select family_code, count(distinct person.id) filter (where now)::int as now,
        count(distinct person.id) filter (where before)::int as before
      from person join profile_occupations po on po.profile_id = person.id and po.sought
      join occupations on occupations.code = po.occupation_code where now or before group by family_code
    ), offered as (
      select family_code, count(*) filter (where ${isOpen(to)})::int as offers,
        coalesce(sum(o.openings) filter (where ${isOpen(to)}), 0)::int as now,
        coalesce(sum(o.openings) filter (where ${isOpen(previous.to)}), 0)::int as before
      from job_offers o join occupations on occupations.code = o.occupation_code group by family_code
    )
    select f.code, f.label, coalesce(sought.now, 0) as people, coalesce(sought.before, 0) as people_before,
      coalesce(offers, 0) as offers, coalesce(offered.now, 0) as openings, coalesce(offered.before, 0) as openings_before
    from occupation_families f
    left join sought on sought.family_code = f.code left join offered on offered.family_code = f.code
    where coalesce(sought.now, 0) + coalesce(sought.before, 0) + coalesce(offered.now, 0) + coalesce(offered.before, 0) > 0
    -- By what is offered, then by name: an order by people would tell who is more among those under k.
    order by openings desc, openings_before desc, f.label`)
  return rows.map(({ code, label, offers, ...row }) => ({
    code,
    label,
    people: {
      now: guardPart(row.people, visible.now),
      before: guardPart(row.people_before, visible.before),
    },
    offers,
    openings: { now: row.openings, before: row.openings_before },
  }))
}

/** Of each kind, those that most openings ask. */
const mostAsked = 12

type AskedRow = { kind: AskedLine['kind']; code: string; offers: number; openings: number }

/**
 * What the offers open at the end ask most, and how many of those visible then have said that they have it. Whoever has
 * said nothing is not counted: she may have it.
 * @param visible of whom each count is a part.
 */
export async function countAsked(
  tx: Tx,
  { to }: Period,
  visible: number,
  reference: Reference,
): Promise<AskedLine[]> {
  const asked = await tx.execute<AskedRow>(sql`
    with open as materialized (select o.id, o.openings, o.licences, o.certificates from job_offers o where ${isOpen(to)}),
    asking as (
      select 'licence' as kind, each->>'code' as code, openings from open, jsonb_array_elements(licences) each
      union all select 'certificate', each->>'code', openings from open, jsonb_array_elements(certificates) each
      union all select 'skill', skill_code::text, openings from open join job_offer_skills on job_offer_id = open.id
    ), counted as (
      select kind, code, count(*)::int as offers, sum(openings)::int as openings,
        row_number() over (partition by kind order by sum(openings) desc, count(*) desc, code) as place
      from asking group by kind, code
    )
    select kind, code, offers, openings from counted where place <= ${mostAsked}
    order by array_position(array['licence', 'certificate', 'skill'], kind), place`)
  const codes = (kind: AskedLine['kind']) => asked.flatMap((each) => (each.kind === kind ? each.code : []))
  const licences = codes('licence').filter(isLicence)
  const [held] = await tx.execute<{ held: Record<string, number> }>(sql`
    with person as materialized (
      select p.id, p.licences, p.certificates from profiles p where ${stands('p.resident_id', to)}
    ), having_it as (
      select 'skill ' || skill_code as what, count(*) as people from person join profile_skills on profile_id = person.id
      where skill_code = any(${list(codes('skill'))}::int[]) group by skill_code
      union all
      select 'certificate ' || code, count(*) from person, unnest(certificates) code
      where code = any(${list(codes('certificate'))}::int[]) group by code
      ${sql.join(
        licences.map(
          (code) => sql`union all select ${`licence ${code}`}, count(*) from person
            where licences && ${list(licencesThatMeet(code))}::text[]`,
        ),
        sql` `,
      )}
    )
    select coalesce(jsonb_object_agg(what, people), '{}') as held from having_it`)
  return asked.map(({ kind, code, offers, openings }) => {
    const people = held?.held[`${kind} ${code}`] ?? 0
    const guarded = guardPart(people, visible)
    // From what is told alone: the most that it can be.
    const most = 'under' in guarded ? k - 1 : 'exactly' in guarded ? guarded.exactly : guarded.atLeast + k - 1
    const label =
      kind === 'licence' ? (isLicence(code) ? licenceLabels[code] : code) : reference.skillLabel(Number(code))
    return { kind, code, label, offers, openings, people: guarded, short: most < openings }
  })
}

const isLicence = (code: string): code is LicenceCode => code in licenceLabels

const list = (values: readonly string[]) => `{${values.join(',')}}`
