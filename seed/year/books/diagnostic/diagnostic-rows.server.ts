import { sql, type SQL } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { withActor } from '@/drizzle/client.server'
import { homeNeighbourhoods } from '@/drizzle/schema'

/** What the diagnostic is counted a second time from. Moments are milliseconds since 1970, days `YYYY-MM-DD`. */
export interface DiagnosticRows {
  residents: { id: string; profile: string; created: number; updated: number; organisation: string | null }[]
  told: { resident: string; at: number }[]
  consents: { resident: string; given: number; expires: number; withdrawn: number | null }[]
  moves: { introduction: string; resident: string | null; to: string; at: number }[]
  steps: { resident: string; kind: string; outcome: string | null; done: string | null }[]
  exposures: { profile: string; day: string }[]
  occupations: { profile: string; occupation: string; sought: boolean }[]
  skills: { profile: string; skill: number }[]
  held: { profile: string; licences: string[] | null; certificates: number[] | null }[]
  offers: {
    id: string
    status: string
    occupation: string | null
    openings: number
    published: number | null
    closed: number | null
    licences: { code: string }[]
    certificates: { code: number }[]
  }[]
  offerSkills: { offer: string; skill: number }[]
  /** Names read on lists of calls, and what was written of the list. */
  journal: { action: string; list: string | null; subject: string; at: number }[]
  contacts: { resident: string; outcome: string; at: number }[]
  settlements: { introduction: string; answer: string; at: number }[]
  /** Eight letters: a code, or that there is none. */
  homes: { resident: string; answer: string }[]
  neighbourhoods: { code: string; label: string }[]
  measures: { day: string; eligible: number; unseen: number; gini: number | null }[]
}

/** The tables as they stand: what is computed from them shares no query with the portal. */
export function readDiagnosticRows({
  database,
  keyring,
}: Pick<Context, 'database' | 'keyring'>): Promise<DiagnosticRows> {
  const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::float8`)
  return withActor(
    database,
    system,
    async (tx) => {
      const rows = async <Name extends keyof DiagnosticRows>(_: Name, query: SQL) => [
        ...(await tx.execute<DiagnosticRows[Name][number] & Record<string, unknown>>(query)),
      ]
      return {
        residents: await rows(
          'residents',
          sql`select r.id, p.id as profile, ${ms('r.created_at')} as created, ${ms('p.updated_at')} as updated,
            o.name as organisation from residents r join profiles p on p.resident_id = r.id
            left join partner_organisations o on o.id = r.organisation_id`,
        ),
        told: await rows(
          'told',
          sql`select subject_id as resident, ${ms('at')} as at from audit_entries
            where action = 'profile.changed' and details->>'step' <> 'identity'`,
        ),
        consents: await rows(
          'consents',
          sql`select resident_id as resident, ${ms('given_at')} as given, ${ms('expires_at')} as expires,
            ${ms('withdrawn_at')} as withdrawn from consents`,
        ),
        moves: await rows(
          'moves',
          sql`select i.id as introduction, i.resident_id as resident, t.to_state as to, ${ms('t.at')} as at
            from introduction_transitions t join introductions i on i.id = t.introduction_id order by t.at, t.id`,
        ),
        steps: await rows(
          'steps',
          sql`select resident_id as resident, kind, outcome, done_on::text as done from pathway_steps`,
        ),
        exposures: await rows(
          'exposures',
          sql`select profile_id as profile, shown_on::text as day from profile_exposures`,
        ),
        occupations: await rows(
          'occupations',
          sql`select profile_id as profile, occupation_code as occupation, sought from profile_occupations`,
        ),
        skills: await rows(
          'skills',
          sql`select profile_id as profile, skill_code as skill from profile_skills`,
        ),
        held: await rows('held', sql`select id as profile, licences, certificates from profiles`),
        offers: await rows(
          'offers',
          sql`select id, status, occupation_code as occupation, openings, ${ms('published_at')} as published,
            ${ms('closed_at')} as closed, licences, certificates from job_offers`,
        ),
        offerSkills: await rows(
          'offerSkills',
          sql`select job_offer_id as offer, skill_code as skill from job_offer_skills`,
        ),
        journal: await rows(
          'journal',
          sql`select action, details->>'in' as list, subject_id as subject, ${ms('at')} as at from audit_entries
            where action in ('identity.viewed', 'radar.contested', 'radar.paused')`,
        ),
        contacts: await rows(
          'contacts',
          sql`select resident_id as resident, outcome, ${ms('at')} as at from contact_attempts`,
        ),
        settlements: await rows(
          'settlements',
          sql`select introduction_id as introduction, answer, ${ms('settled_at')} as at from silence_settlements`,
        ),
        homes: (await tx.select().from(homeNeighbourhoods)).map(({ residentId, neighbourhood }) => ({
          resident: residentId,
          answer: keyring.open(homeNeighbourhoods.neighbourhood, residentId, neighbourhood),
        })),
        neighbourhoods: await rows(
          'neighbourhoods',
          sql`select code, label from priority_neighbourhoods where retired_at is null`,
        ),
        measures: await rows(
          'measures',
          sql`select measured_on::text as day, eligible, unseen, gini from fairness_measures`,
        ),
      }
    },
    { isolation: 'repeatable read' },
  )
}
