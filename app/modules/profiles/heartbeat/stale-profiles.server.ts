import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import { addDays } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { profiles, residents } from '@/drizzle/schema'
import { isVisible } from '../documents/visible-profiles.server'

/** Days after which somebody is asked. A caseworker calls after sixty: most need not be called. */
export const askAfterDays = 45

export interface StaleProfile {
  residentId: ResidentId
  accountId: AccountId
  /** Seconds: when the profile was last told or confirmed. */
  since: number
}

const lastTold = sql`greatest(${profiles.updatedAt}, ${profiles.confirmedAt})`

/** Visible people with an account whose profile nobody has told or confirmed for `askAfterDays`. */
export const findStaleProfiles = (tx: Tx, now: Date, residentId?: ResidentId): Promise<StaleProfile[]> =>
  select(
    tx,
    now,
    and(
      sql`${lastTold} <= ${addDays(now, -askAfterDays).toISOString()}::timestamptz`,
      residentId === undefined ? undefined : eq(residents.id, residentId),
    ),
  )

/** The same person whatever the age of her profile, while she is visible. */
export const findVisibleProfile = async (
  tx: Tx,
  now: Date,
  residentId: ResidentId,
): Promise<StaleProfile | null> => (await select(tx, now, eq(residents.id, residentId)))[0] ?? null

async function select(tx: Tx, now: Date, where: SQL | undefined): Promise<StaleProfile[]> {
  const rows = await tx
    .select({
      residentId: residents.id,
      accountId: residents.accountId,
      since: sql<string>`floor(extract(epoch from ${lastTold}))`,
    })
    .from(residents)
    .innerJoin(profiles, eq(profiles.residentId, residents.id))
    .where(and(isNotNull(residents.accountId), isVisible(tx, now), where))
    .orderBy(residents.id)
  return rows.flatMap(({ accountId, since, ...row }) =>
    accountId === null ? [] : [{ ...row, accountId, since: Number(since) }],
  )
}
