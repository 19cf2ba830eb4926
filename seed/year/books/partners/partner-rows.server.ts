import { sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { withActor, type Database } from '@/drizzle/client.server'

/** What partners left behind, read plainly. Days are `YYYY-MM-DD`, those of Strasbourg. */
export interface PartnerRows {
  referrals: {
    id: string
    resident: string
    to: string
    state: string
    reason: string | null
    due: string
    sent: string
    ended: string | null
  }[]
  team: { resident: string; organisation: string }[]
  enrolments: { resident: string; scheme: string; entered: string; left: string | null }[]
  /** Each hire with the day on which it was said. */
  hires: { introduction: string; resident: string; day: string }[]
  credits: { introduction: string; scheme: string | null; organisation: string | null }[]
}

type Row<Table extends keyof PartnerRows> = PartnerRows[Table][number] & Record<string, unknown>

export function readPartnerRows(database: Database): Promise<PartnerRows> {
  const day = (column: string) => sql.raw(`(${column} at time zone 'Europe/Paris')::date::text`)
  return withActor(
    database,
    system,
    async (tx) => {
      const referrals = await tx.execute<Row<'referrals'>>(sql`
        select id, resident_id as resident, to_organisation_id as to, state, decline_reason as reason, due_on::text as due,
          ${day('sent_at')} as sent, ${day('ended_at')} as ended from referrals`)
      const team = await tx.execute<Row<'team'>>(
        sql`select resident_id as resident, organisation_id as organisation from team_members`,
      )
      const enrolments = await tx.execute<Row<'enrolments'>>(sql`
        select resident_id as resident, scheme, entered_on::text as entered, left_on::text as left
        from identity.scheme_enrolments`)
      const hires = await tx.execute<Row<'hires'>>(sql`
        select i.id as introduction, i.resident_id as resident, ${day('t.at')} as day
        from introductions i join introduction_transitions t on t.introduction_id = i.id and t.to_state = 'hired'`)
      const credits = await tx.execute<Row<'credits'>>(
        sql`select introduction_id as introduction, scheme, organisation_id as organisation from hire_credits`,
      )
      return {
        referrals: [...referrals],
        team: [...team],
        enrolments: [...enrolments],
        hires: [...hires],
        credits: [...credits],
      }
    },
    { isolation: 'repeatable read' },
  )
}
