import { sql, type SQL } from 'drizzle-orm'
import { addDays } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import { retentionRules, type RetentionKind } from './shared'

/** What leaves row by row; people leave by `eraseResident`. */
export type RowKind = Exclude<RetentionKind, 'resident' | 'draft_resident'>

interface OutdatedRows {
  table: SQL
  /** Which rows are past their time; `limit` is the moment before which they ended. */
  outdated: (limit: SQL) => SQL
  /** Empties the rows instead of deleting them. */
  emptied?: SQL
}

const outdatedRows: Record<RowKind, OutdatedRows> = {
  draft_offer: {
    table: sql`job_offers`,
    // An offer that was once published may be told of in introductions; a draft never is.
    outdated: (limit) => sql`status = 'draft' and published_at is null and updated_at < ${limit}
      and not exists (select from introductions i where i.job_offer_id = job_offers.id)`,
  },
  mail: {
    table: sql`identity.sent_mails`,
    // The key stays, so that a job that runs again sends nothing.
    emptied: sql`recipient = null, subject = null, body = null`,
    outdated: (limit) =>
      sql`coalesce(sent_at, claimed_until) < ${limit} and num_nonnulls(recipient, subject, body) > 0`,
  },
  sms: {
    table: sql`identity.sent_sms`,
    emptied: sql`recipient = null, body = null, path = null, link_digest = null`,
    outdated: (limit) =>
      sql`coalesce(sent_at, claimed_until) < ${limit} and num_nonnulls(recipient, body, path, link_digest) > 0`,
  },
  sign_in_link: { table: sql`sign_in_links`, outdated: (limit) => sql`expires_at < ${limit}` },
  session: {
    table: sql`sessions`,
    outdated: (limit) => sql`expires_at < ${limit} and (
      exists (select from sessions later where later.account_id = sessions.account_id
        and (later.last_seen_at, later.token_digest) > (sessions.last_seen_at, sessions.token_digest))
      or not exists (select from accounts a where a.id = sessions.account_id and a.role = 'resident'))`,
  },
  openid_attempt: { table: sql`openid_attempts`, outdated: (limit) => sql`expires_at < ${limit}` },
  rate_limit: { table: sql`rate_limits`, outdated: (limit) => sql`expire < ${limit}` },
  pool_search: {
    table: sql`pool_searches`,
    outdated: (limit) => sql`used_at < ${limit}
      and not exists (select from pool_subscriptions s where s.search_id = pool_searches.id)
      and not (filters = '' and exists (select from pool_searches f where f.pool_id = pool_searches.pool_id and f.filters <> ''))`,
  },
  profile_view: {
    table: sql`profile_views`,
    outdated: (limit) => sql`viewed_on < (${limit} at time zone 'Europe/Paris')::date`,
  },
  told_count: {
    table: sql`told_counts`,
    outdated: (limit) => sql`told_on < (${limit} at time zone 'Europe/Paris')::date`,
  },
}

const limitOf = (kind: RowKind, now: Date) =>
  sql`${addDays(now, -retentionRules[kind].days).toISOString()}::timestamptz`

export async function countOutdated(tx: Tx, kind: RowKind, now: Date): Promise<number> {
  const { table, outdated } = outdatedRows[kind]
  const [row] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from ${table} where ${outdated(limitOf(kind, now))}`,
  )
  return row?.count ?? 0
}

/** @returns how many went, at most `batch`. */
export async function removeOutdated(tx: Tx, kind: RowKind, now: Date, batch: number): Promise<number> {
  const { table, outdated, emptied } = outdatedRows[kind]
  const chosen = sql`ctid in (select ctid from ${table} where ${outdated(limitOf(kind, now))}
    limit ${batch})`
  const gone = await tx.execute(
    emptied === undefined
      ? sql`delete from ${table} where ${chosen} returning 1`
      : sql`update ${table} set ${emptied} where ${chosen} returning 1`,
  )
  return gone.length
}
