import { sql, type SQL } from 'drizzle-orm'
import { addDays } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { contactOpenStates, liveIntroductionStates } from '@/drizzle/vocabulary'
import { retentionRules, warningDays } from './shared'

export interface DueResident extends Record<string, unknown> {
  residentId: ResidentId
  /** Null for whoever has no address to be written to. */
  accountId: AccountId | null
  kind: 'resident' | 'draft_resident'
  /** Of the message that says it: a new contact makes another key, and asks for another message. */
  warningKey: string
}

/**
 * Last contact is the latest of: the registration; the profile changed or confirmed; a consent given or withdrawn; a move of
 * an introduction by her or by a caseworker, or her agreement to it; a session of hers seen; a question answered; a talk with her that was noted.
 * A live introduction or an open contact keeps her whatever the dates. Whoever never consented and was never introduced is
 * a draft.
 */
const standing = (now: Date): SQL => sql`
  select r.id, a.account_id as account_id, r.lead_caseworker_id,
    case when exists (select from consents c where c.resident_id = r.id)
           or exists (select from introductions i where i.resident_id = r.id)
      then 'resident' else 'draft_resident' end as kind,
    greatest(r.created_at, p.updated_at, p.confirmed_at,
      (select max(greatest(c.given_at, c.withdrawn_at)) from consents c where c.resident_id = r.id),
      (select max(k.at) from contact_attempts k where k.resident_id = r.id and k.outcome = 'reached'),
      (select max(q.answered_at) from check_ins q where q.resident_id = r.id),
      (select max(s.last_seen_at) from sessions s where s.account_id = r.account_id),
      (select max(greatest(i.created_at, i.agreed_at)) from introductions i where i.resident_id = r.id),
      (select max(t.at) from introduction_transitions t join introductions i on i.id = t.introduction_id
        where i.resident_id = r.id and t.actor_role in ('resident', 'caseworker'))) as last_contact
  from residents r
  join profiles p on p.resident_id = r.id
  left join identity.email_addresses a on a.account_id = r.account_id
  where not exists (select from introductions i where i.resident_id = r.id and (
    i.state in (${list(liveIntroductionStates)})
    or (i.state in (${list(contactOpenStates)}) and i.contact_ends_at > ${now.toISOString()}::timestamptz)))`

const list = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

/** The moment before which the last contact must lie, `ahead` days from now. */
const limit = (now: Date, ahead: number) => sql`case d.kind
  when 'resident' then ${addDays(now, ahead - retentionRules.resident.days).toISOString()}::timestamptz
  else ${addDays(now, ahead - retentionRules.draft_resident.days).toISOString()}::timestamptz end`

const named = sql`select d.*,
  'retention:' || d.id || ':' || floor(extract(epoch from d.last_contact))::bigint as warning_key`

const columns = sql`id as "residentId", account_id as "accountId", kind, warning_key as "warningKey"`

interface Asked {
  now: Date
  /** One person only. */
  residentId?: ResidentId
  after?: ResidentId | null
  batch?: number
}

/**
 * Who is past her time, and was told at least `warningDays` before if she can be written to. An address that refuses mail
 * for good is none.
 */
export function findDueResidents(
  tx: Tx,
  { now, residentId, after, batch = 100 }: Asked,
): Promise<DueResident[]> {
  return tx.execute<DueResident>(sql`
    select ${columns} from (${named} from (${standing(now)}) d where d.last_contact <= ${limit(now, 0)}) due
    where ${whose(residentId, after)} and (due.account_id is null or exists (
      select from identity.sent_mails m where m.idempotency_key = due.warning_key
        and coalesce(m.sent_at, m.refused_at) <= ${addDays(now, -warningDays).toISOString()}::timestamptz))
    order by id limit ${batch}`)
}

/** Who can be written to, will be past her time within `warningDays`, and has not been told. */
export function findUnwarnedResidents(
  tx: Tx,
  { now, residentId, after, batch = 100 }: Asked,
): Promise<DueResident[]> {
  return tx.execute<DueResident>(sql`
    select ${columns} from (${named} from (${standing(now)}) d where d.last_contact <= ${limit(now, warningDays)}) due
    where ${whose(residentId, after)} and due.account_id is not null and not exists (
      select from identity.sent_mails m where m.idempotency_key = due.warning_key
        and coalesce(m.sent_at, m.refused_at) is not null)
    order by id limit ${batch}`)
}

function whose(residentId?: ResidentId, after?: ResidentId | null): SQL {
  if (residentId !== undefined) return sql`due.id = ${residentId}`
  return after === undefined || after === null ? sql`true` : sql`due.id > ${after}`
}
