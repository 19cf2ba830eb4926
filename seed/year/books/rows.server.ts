import { sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { withActor, type Database } from '@/drizzle/client.server'

/** The tables as they stand, read plainly: what is computed from them here shares no query with the portal. */
export interface Rows {
  residents: { id: string }[]
  consents: { resident: string; given: number; expires: number; withdrawn: number | null }[]
  members: { profile: string; pool: string }[]
  profiles: { id: string; resident: string }[]
  sought: { profile: string; occupation: string }[]
  offers: { id: string; status: string; occupation: string | null; openings: number }[]
  introductions: IntroductionRow[]
  transitions: { introduction: string; from: string | null; to: string; at: number }[]
  audit: { action: string; subject: string; at: number }[]
  mails: { key: string; sent: boolean; refused: boolean }[]
}

export type IntroductionRow = {
  id: string
  offer: string
  profile: string
  state: string
  created: number
  agreed: number | null
  channel: string | null
  approved: number | null
  due: number | null
  ends: number | null
}

type Row<Table extends keyof Rows> = Rows[Table][number] & Record<string, unknown>

/** Milliseconds since 1970 in the place of moments. */
export function readRows(database: Database): Promise<Rows> {
  const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::float8`)
  return withActor(
    database,
    system,
    async (tx) => {
      return {
        residents: [...(await tx.execute<Row<'residents'>>(sql`select id from residents`))],
        consents: [
          ...(await tx.execute<Row<'consents'>>(sql`
          select resident_id as resident, ${ms('given_at')} as given, ${ms('expires_at')} as expires,
            ${ms('withdrawn_at')} as withdrawn
          from consents where purpose = 'visible_pool'`)),
        ],
        members: [
          ...(await tx.execute<Row<'members'>>(sql`
          select m.profile_id as profile, t.slug as pool from pool_members m join talent_pools t on t.id = m.pool_id`)),
        ],
        profiles: [
          ...(await tx.execute<Row<'profiles'>>(sql`select id, resident_id as resident from profiles`)),
        ],
        sought: [
          ...(await tx.execute<Row<'sought'>>(sql`
          select profile_id as profile, occupation_code as occupation from profile_occupations where sought`)),
        ],
        offers: [
          ...(await tx.execute<Row<'offers'>>(
            sql`select id, status, occupation_code as occupation, openings from job_offers`,
          )),
        ],
        introductions: [
          ...(await tx.execute<Row<'introductions'>>(sql`
          select id, job_offer_id as offer, profile_id as profile, state, ${ms('created_at')} as created,
            ${ms('agreed_at')} as agreed, agreement_channel as channel, ${ms('approved_at')} as approved,
            ${ms('reply_due_at')} as due, ${ms('contact_ends_at')} as ends
          from introductions`)),
        ],
        transitions: [
          ...(await tx.execute<Row<'transitions'>>(sql`
          select introduction_id as introduction, from_state as from, to_state as to, ${ms('at')} as at
          from introduction_transitions order by introduction_id, at, id`)),
        ],
        audit: [
          ...(await tx.execute<Row<'audit'>>(sql`
          select action, subject_id as subject, ${ms('at')} as at from audit_entries
          where action like 'introduction.%' or action like 'resident.%' or action = 'job.abandoned'`)),
        ],
        mails: [
          ...(await tx.execute<Row<'mails'>>(sql`
          select idempotency_key as key, sent_at is not null as sent, refused_at is not null as refused
          from identity.sent_mails`)),
        ],
      }
    },
    { isolation: 'repeatable read' },
  )
}
